import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { StudioDocument, StudioPreview } from '../../../../types/studio.ts';
import { send } from '../../ask.ts';
import type { Editor } from '../../editor/open-editor.ts';
import { TextEditor } from '../../editor/text-editor.tsx';
import { locate } from '../../findings/locate.ts';
import type { Located } from '../../findings/located.ts';
import { Problems } from '../../findings/problems.tsx';
import { RenameFile } from '../../findings/rename-file.tsx';
import { Form } from '../../form/form.tsx';
import { revealField } from '../../form/reveal.ts';
import { ConflictDialog } from '../../held-text/conflict-dialog.tsx';
import { type HeldText, isReadable } from '../../held-text/hold-text.ts';
import { LeaveDialog } from '../../held-text/leave-dialog.tsx';
import { SaveBar } from '../../held-text/save-bar.tsx';
import { useHeldText } from '../../held-text/use-held-text.ts';
import { addressOf, place } from '../../place.ts';
import { Preview } from '../../preview/preview.tsx';
import { useLatest } from '../../preview/use-latest.ts';
import { texts } from '../../start.ts';
import { Title } from '../../title.tsx';
import { DocumentWork } from './actions/document-work.tsx';
import { type Part, Parts } from './parts.tsx';

const words = texts.document;

/** A document that is worked on: its fields, its text and the page that comes of them. */
export function DocumentView(): JSX.Element {
	const { company, of } = place.value;
	return <OpenDocument key={`${company}\n${of.file}`} company={company} file={of.file ?? ''} />;
}

function OpenDocument({ company, file }: { company: string; file: string }): JSX.Element {
	const { opened, held, fault } = useHeldText<StudioDocument>('/api/document', { file, company });
	if (opened === undefined || held === undefined) return <p role="status">{fault ?? texts.loading}</p>;
	return <Workbench document={opened} held={held} unread={fault} />;
}

interface WorkbenchProps {
	readonly document: StudioDocument;
	readonly held: HeldText;
	/** Why it could not be read again, in words. */
	readonly unread: string | undefined;
}

function Workbench({ document, held, unread }: WorkbenchProps): JSX.Element {
	const { file, company, row, fields, mergeFields } = document;
	const editor = useRef<Editor | undefined>(undefined);
	const [shown, show] = useState<Part>('text');
	const [heading, setHeading] = useState<string>();
	const text = held.text.value;
	const front = held.front.value;
	// What a document says rests on facts and other documents as well: with each look at the disk it is asked for anew.
	const turn = useTurn(document);
	const web = useLatest<StudioPreview>(`${turn} ${text}`, () =>
		send('/api/preview', { file, company, text: held.text.peek() }),
	);
	const bodyStart = front?.bodyStart ?? 0;
	const above = useMemo(() => text.slice(0, bodyStart).split('\n').length - 1, [text, bodyStart]);
	const isFormed = front !== undefined && isReadable(front);
	const located = useMemo(
		() => locate([...(front?.findings ?? []), ...(web.value?.findings ?? [])], text, bodyStart),
		[front?.findings, web.value, bodyStart],
	);
	const labelOf = (field: Located['field']) => fields.find(({ key }) => key === field?.[0])?.label;

	function go({ finding, field }: Located) {
		const part = field !== undefined && isFormed ? 'form' : 'text';
		show(part);
		// What is hidden cannot have the focus; the part is shown when this turn is over.
		setTimeout(() => {
			if (part === 'form') revealField(field ?? []);
			else editor.current?.go(finding.line - above, finding.column);
		});
	}

	return (
		<div class="workbench">
			<header class="document-head">
				<p class="back">
					<a href={addressOf('documents')}>{words.back}</a>
				</p>
				<div class="document-name">
					<Title of={`${row.id} ${row.title}`} />
					<p>
						<span class={`state ${row.state ?? 'unknown'}`}>{row.status}</span> · {words.version(row.version)}
					</p>
				</div>
				<SaveBar held={held} unread={unread} />
				<DocumentWork document={document} isSaved={held.state.value === 'saved'} />
				<Problems
					located={located}
					isKnown={front !== undefined && web.value !== undefined}
					go={go}
					labelOf={labelOf}
					mend={({ rename }) =>
						rename === undefined ? undefined : (
							<RenameFile file={file} company={company} name={rename} isSaved={held.state.value === 'saved'} />
						)
					}
				/>
			</header>
			<p class="on-paper">{words.onPaper}</p>
			<Parts
				shown={shown}
				show={show}
				parts={{
					form: isFormed ? (
						<Form fields={fields} front={front} located={located} edit={held.edit} />
					) : (
						<p class="hint">{front === undefined ? texts.loading : words.form.unreadable}</p>
					),
					text: (
						<TextEditor
							body={held.body}
							setBody={held.setBody}
							located={located}
							above={above}
							mergeFields={mergeFields}
							editor={editor}
							moved={setHeading}
						/>
					),
					page: (
						<Preview
							file={file}
							company={company}
							text={text}
							turn={turn}
							web={web}
							heading={heading}
							chosen={(heading) => {
								show('text');
								setTimeout(() => editor.current?.goToHeading(heading));
							}}
						/>
					),
				}}
			/>
			<ConflictDialog held={held} />
			<LeaveDialog held={held} />
		</div>
	);
}

/** Counts the answers that were other objects. */
function useTurn(value: unknown): number {
	const turn = useRef({ value, count: 0 });
	if (turn.current.value !== value) turn.current = { value, count: turn.current.count + 1 };
	return turn.current.count;
}
