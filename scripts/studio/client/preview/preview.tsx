import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StudioPages, StudioPreview } from '../../../types/studio.ts';
import { send } from '../ask.ts';
import { texts } from '../start.ts';
import { PaperPages } from './paper-pages.tsx';
import { type Latest, useLatest } from './use-latest.ts';
import { WebPage } from './web-page.tsx';

const words = texts.document.page;

/** Where the browser keeps how the page was last shown. */
const keptAs = 'regelrett-page';

/** Where it keeps that the page stays where it is. */
const stillAs = 'regelrett-page-still';

export interface PreviewProps {
	readonly file: string;
	readonly company: string;
	readonly text: string;
	/** Counts what the preview rests on beside the text. */
	readonly turn: number;
	readonly web: Latest<StudioPreview>;
	/** The heading that is worked on. */
	readonly heading: string | undefined;
	readonly chosen: (heading: string) => void;
}

/** What comes of the text as it stands: the page for the screen, or the pages of the PDF. */
export function Preview({ file, company, text, turn, web, heading, chosen }: PreviewProps): JSX.Element {
	const [form, setForm] = useState(localStorage.getItem(keptAs) === 'paper' ? 'paper' : 'web');
	const [path, setPath] = useState('');
	const [isStill, setStill] = useState(localStorage.getItem(stillAs) === 'yes');
	const paper = useLatest<StudioPages>(form === 'paper' ? `${turn} ${text}` : undefined, () =>
		send('/api/pages', { file, company, text }),
	);
	const latest = form === 'paper' ? paper : web;
	const kept = useLastWhole(web, paper, form);
	const documents = kept ?? [];
	const document = documents.find((one) => one.path === path) ?? documents[0];
	const isOld = kept !== undefined && latest.value !== undefined && latest.value.documents.length === 0;
	const isWaiting = latest.isAsking || (latest.value === undefined && latest.fault === undefined);
	const state = latest.fault ?? (isWaiting ? words.updating : isOld ? words.old : words.updated);

	function show(now: string) {
		localStorage.setItem(keptAs, now);
		setForm(now);
	}

	function follow(isFollowing: boolean) {
		localStorage.setItem(stillAs, isFollowing ? 'no' : 'yes');
		setStill(!isFollowing);
	}

	return (
		<>
			<div class="controls">
				<label>
					<span class="heard">{words.show}</span>
					<select value={form} onChange={({ currentTarget }) => show(currentTarget.value)}>
						<option value="web">{words.web}</option>
						<option value="paper">{words.paper}</option>
					</select>
				</label>
				{documents.length > 1 && (
					<label>
						<span class="heard">{words.which}</span>
						<select value={document?.path} onChange={({ currentTarget }) => setPath(currentTarget.value)}>
							{documents.map((one) => (
								<option key={one.path} value={one.path}>
									{one.title}
								</option>
							))}
						</select>
					</label>
				)}
				{form === 'web' && (
					<label class="follow">
						<input type="checkbox" checked={!isStill} onChange={({ currentTarget }) => follow(currentTarget.checked)} />
						{words.follow}
					</label>
				)}
				<p class={`hint${latest.fault !== undefined || isOld ? ' errors' : ''}`}>
					{documents.length === 0 && !isWaiting ? (latest.fault ?? words.none) : state}
				</p>
			</div>
			{document !== undefined && 'pages' in document && <PaperPages pages={document.pages} />}
			{document !== undefined && 'html' in document && (
				<WebPage html={document.html} heading={isStill ? undefined : heading} chosen={chosen} />
			)}
		</>
	);
}

type Shown = StudioPages['documents'] | StudioPreview['documents'];

/** The last answer of the form that is shown in which there was a page. */
function useLastWhole(web: Latest<StudioPreview>, paper: Latest<StudioPages>, form: string): Shown | undefined {
	const [kept, keep] = useState<{ readonly web?: Shown; readonly paper?: Shown }>({});
	const [webNow, paperNow] = [web.value?.documents ?? [], paper.value?.documents ?? []];
	useEffect(() => {
		if (webNow.length > 0) keep((before) => ({ ...before, web: webNow }));
	}, [web.value]);
	useEffect(() => {
		if (paperNow.length > 0) keep((before) => ({ ...before, paper: paperNow }));
	}, [paper.value]);
	return form === 'paper' ? kept.paper : kept.web;
}
