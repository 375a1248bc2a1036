import type { JSX } from 'preact';
import { addressOf } from '../place.ts';
import { texts } from '../start.ts';
import { comparedLines } from './compared-lines.ts';
import { CopyText } from './copy-text.tsx';
import { Dialog } from './dialog.tsx';
import type { HeldText } from './hold-text.ts';

const words = texts.document.conflict;

/** Asks which of two texts the file is to hold, and shows in what they differ. */
export function ConflictDialog({ held }: { held: HeldText }): JSX.Element | null {
	const conflict = held.conflict.value;
	if (conflict === undefined) return null;
	const { now } = conflict;
	const cancel = () => {
		held.conflict.value = undefined;
	};
	const settleTheirs = async () => {
		await held.settle('theirs');
		if (now === undefined) location.hash = addressOf('documents');
	};
	return (
		<Dialog title={now === undefined ? words.deleted.title : words.title} cancel={cancel}>
			<p>{now === undefined ? words.deleted.explained : words.explained}</p>
			{now === undefined ? (
				<CopyText held={held} />
			) : (
				<>
					<p class="hint">{words.legend}</p>
					<Comparison mine={held.text.value} theirs={now.text} />
				</>
			)}
			<div class="dialog-buttons">
				<button type="button" onClick={() => void held.settle('mine')}>
					{now === undefined ? words.deleted.anew : words.mine}
				</button>
				<button type="button" onClick={() => void settleTheirs()}>
					{now === undefined ? words.deleted.leave : words.theirs}
				</button>
				<button type="button" onClick={cancel}>
					{words.cancel}
				</button>
			</div>
		</Dialog>
	);
}

function Comparison({ mine, theirs }: { mine: string; theirs: string }): JSX.Element {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
		<section class="comparison" aria-label={words.compare} tabIndex={0}>
			{comparedLines(mine, theirs).map((line, index) => {
				const key = `${index}`;
				if (line.type === 'left-out')
					return (
						<p key={key} class="left-out">
							{words.same(line.count)}
						</p>
					);
				const Line = line.type === 'mine' ? 'ins' : line.type === 'theirs' ? 'del' : 'span';
				return (
					<p key={key} class={line.type}>
						<span aria-hidden="true">{line.type === 'mine' ? '+' : line.type === 'theirs' ? '−' : ' '}</span>
						{line.type !== 'same' && (
							<span class="heard">{line.type === 'mine' ? words.onlyMine : words.onlyTheirs}: </span>
						)}
						<Line>{line.text}</Line>
					</p>
				);
			})}
		</section>
	);
}
