import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../start.ts';
import type { HeldText } from './hold-text.ts';

const words = texts.document;

/** Takes what was written out of a page that cannot save it. */
export function CopyText({ held }: { held: HeldText }): JSX.Element {
	const [isCopied, setCopied] = useState(false);
	async function copy() {
		await navigator.clipboard.writeText(held.text.value);
		setCopied(true);
	}
	return (
		<p>
			<button type="button" onClick={() => void copy()}>
				{words.copy}
			</button>{' '}
			<span role="status">{isCopied && words.copied}</span>
		</p>
	);
}
