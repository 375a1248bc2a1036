import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressOfFile, MadeLink } from '../../../actions/made-link.tsx';
import { Outcome } from '../../../actions/outcome.tsx';
import { useWork } from '../../../actions/use-work.ts';
import { Dialog } from '../../../held-text/dialog.tsx';
import { texts } from '../../../start.ts';

const words = texts.work.diff;

export interface DiffDialogProps {
	readonly file: string;
	readonly company: string;
	readonly close: () => void;
}

/** What differs between the last two versions: as a page with both, in words, and for Word. */
export function DiffDialog({ file, company, close }: DiffDialogProps): JSX.Element {
	const work = useWork();
	const [said, say] = useState('');
	useEffect(() => {
		void work.run('diff', { file, company }).then(async (end) => {
			const told = end?.files.find((one) => one.endsWith('.txt'));
			if (told !== undefined) say(await (await fetch(addressOfFile(told, 'diff'))).text());
		});
	}, []);
	const files = work.end?.outcome === 'done' ? work.end.files : [];
	const made = (end: string) => files.find((one) => one.endsWith(end));
	const [page, word, pdf] = [made('.html'), made('.docx'), made('.pdf')];
	return (
		<Dialog title={words.title} cancel={close}>
			{work.isDoing && <p role="status">{work.doing}</p>}
			<Outcome work={work} isLooking />
			<div class="dialog-buttons">
				{word !== undefined && (
					<MadeLink path={word} by="diff">
						{words.word}
					</MadeLink>
				)}
				{pdf !== undefined && (
					<MadeLink path={pdf} by="diff">
						{words.pdf}
					</MadeLink>
				)}
				<button type="button" class="main" onClick={close}>
					{texts.work.close}
				</button>
			</div>
			{said !== '' && (
				<details open>
					<summary>{words.words}</summary>
					<p class="said">{said.trim()}</p>
				</details>
			)}
			{page !== undefined && (
				<iframe class="made-page" title={words.title} src={addressOfFile(page, 'diff')} sandbox="allow-same-origin" />
			)}
		</Dialog>
	);
}
