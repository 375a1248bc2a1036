import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { guardLeaving } from '../place.ts';
import { texts } from '../start.ts';
import { Dialog } from './dialog.tsx';
import type { HeldText } from './hold-text.ts';

const words = texts.document.leave;

/** Asks before a view is left whose text is not saved. */
export function LeaveDialog({ held }: { held: HeldText }): JSX.Element | null {
	const [wanted, want] = useState<{ readonly go: () => void }>();
	const mayGo = useRef(false);
	useEffect(
		() => guardLeaving({ isFree: () => mayGo.current || held.state.peek() === 'saved', asked: (go) => want({ go }) }),
		[held],
	);
	if (wanted === undefined) return null;
	const stay = () => want(undefined);
	return (
		<Dialog title={words.title} cancel={stay}>
			<p>{words.explained}</p>
			<div class="dialog-buttons">
				<button type="button" class="main" onClick={stay}>
					{words.stay}
				</button>
				<button
					type="button"
					onClick={() => {
						mayGo.current = true;
						stay();
						wanted.go();
					}}
				>
					{words.go}
				</button>
			</div>
		</Dialog>
	);
}
