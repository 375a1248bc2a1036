import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { texts } from './start.ts';

/** The heading of a view. The window is called the same, so that two windows, and what was visited, are told apart. */
export function Title({ of }: { of: string }): JSX.Element {
	useEffect(() => {
		document.title = `${of} – ${texts.name}`;
	}, [of]);
	return <h1>{of}</h1>;
}
