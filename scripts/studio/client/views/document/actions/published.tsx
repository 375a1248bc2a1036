import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StudioPublished } from '../../../../../types/studio-work.ts';
import { MadeLink } from '../../../actions/made-link.tsx';
import { Outcome } from '../../../actions/outcome.tsx';
import { StepButton } from '../../../actions/step-button.tsx';
import { useWork } from '../../../actions/use-work.ts';
import { endedWorks } from '../../../actions/works.ts';
import { texts } from '../../../start.ts';
import { useAnswer } from '../../../use-answer.ts';
import type { DocumentWorkProps } from './document-work.tsx';

const words = texts.work.build;

/** Formats as they are offered. */
const offered = ['pdf', 'docx', 'html'] as const;

/** Opens what was built of a document, and builds first where that is older than what it was made from. */
export function Published({ document, isSaved }: DocumentWorkProps): JSX.Element {
	const {
		company,
		row: { id, version },
	} = document;
	const turn = String(endedWorks.value);
	const { value } = useAnswer<StudioPublished>('/api/published', { company, id, turn });
	const work = useWork();
	const links = useRef<HTMLSpanElement>(null);
	const isAwaited = useRef(false);
	const own = value?.files.filter((file) => file.version === version) ?? [];
	const isNew = value?.isOld === false && own.length > 0;

	// Browsers open nothing of themselves so long after a click; who waited for the PDF meets it with the next key.
	useEffect(() => {
		if (!isNew || !isAwaited.current) return;
		isAwaited.current = false;
		links.current?.querySelector('a')?.focus();
	}, [isNew]);

	if (!isNew)
		return (
			<>
				<StepButton
					label={words.openAnew(words.formats.pdf ?? 'PDF')}
					why={isSaved ? work.doing : texts.work.saveFirst}
					act={() => {
						isAwaited.current = true;
						void work.run('build', {});
					}}
				/>
				<Outcome work={work} />
			</>
		);
	return (
		<span class="work-links" ref={links}>
			{offered.map((format) => {
				const file = own.find((one) => one.format === format);
				return (
					file !== undefined && (
						<MadeLink key={format} path={file.path}>
							{words.openAs(words.formats[format] ?? format)}
						</MadeLink>
					)
				);
			})}
			<Outcome work={work} done={words.done(0)} />
		</span>
	);
}
