import { useLayoutEffect, useState } from 'preact/hooks';
import { read } from './ask.ts';
import { arrived } from './away.ts';
import { news } from './news.ts';

/** What was asked for, and the last fault in words; what was shown stays until something newer is there. */
export interface Answer<T> {
	readonly value: T | undefined;
	readonly fault: string | undefined;
}

/** Asks for something, and again whenever files or the check are other. */
export function useAnswer<T>(path: string, query: Readonly<Record<string, string | undefined>>): Answer<T> {
	const [answer, setAnswer] = useState<Answer<T>>({ value: undefined, fault: undefined });
	const asked = JSON.stringify([path, query]);
	const told = news.value;
	// `asked` is what path and query say; news are the reason to ask again. A layout effect ends when its view is taken away, any other
	// some time later, when the question may have been asked.
	useLayoutEffect(() => {
		let isWanted = true;
		arrived()
			.then(() => (isWanted ? read<T>(path, query) : undefined))
			.then((value) => isWanted && setAnswer({ value, fault: undefined }))
			.catch((error: Error) => isWanted && setAnswer((before) => ({ ...before, fault: error.message })));
		return () => {
			isWanted = false;
		};
	}, [asked, told]);
	return answer;
}
