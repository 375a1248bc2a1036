import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { unreachable } from '../ask.ts';
import { texts } from '../start.ts';
import { CopyText } from './copy-text.tsx';
import type { HeldText } from './hold-text.ts';

const words = texts.document;

/** What the frame of the page says already, and takes back when it is so no longer. */
const saidAbove: readonly (string | undefined)[] = [undefined, texts.gone, texts.ended];

export interface SaveBarProps {
	readonly held: HeldText;
	/** Why the file could not be read again, in words. */
	readonly unread: string | undefined;
}

/** Whether the text is saved, the button for it, and what keeps it from being saved. */
export function SaveBar({ held, unread }: SaveBarProps): JSX.Element {
	const state = held.state.value;
	useEffect(() => {
		const pressed = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
			event.preventDefault();
			(document.activeElement as HTMLElement | null)?.dispatchEvent(new Event('change', { bubbles: true }));
			void held.save();
		};
		addEventListener('keydown', pressed);
		return () => removeEventListener('keydown', pressed);
	}, [held]);
	const refused = held.refused.value;
	const faults = new Set([held.fault.value, unread].filter((fault) => !saidAbove.includes(fault)));
	return (
		<>
			<div class="save-bar">
				<p role="status" class={`save-state ${state}`}>
					{words[state]}
				</p>
				<button type="button" class="main" aria-keyshortcuts="Control+S" onClick={() => void held.save()}>
					{words.save}
				</button>
			</div>
			<div role="alert" class="save-faults">
				{held.isChangedOutside.value && <p class="notice">{words.conflict.notice}</p>}
				{refused.length > 0 && (
					<p class="notice wrong">
						{words.refused}{' '}
						{refused.map(({ message, remedy }) => [message, remedy].filter(Boolean).join(' ')).join(' ')}
					</p>
				)}
				{[...faults].map((fault) => (
					<p key={fault} class="notice wrong">
						{fault}
					</p>
				))}
			</div>
			{unreachable.value !== undefined && state !== 'saved' && <CopyText held={held} />}
		</>
	);
}
