import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrived } from '../away.ts';

/** The last answer, and why there is none newer. */
export interface Latest<T> {
	readonly value: T | undefined;
	readonly fault: string | undefined;
	readonly isAsking: boolean;
}

/** How long a text rests before it is asked for, in milliseconds. */
const rest = 60;

/**
 * What comes of a text that changes all the time: one question at a time, and after each the newest.
 * @param key another key asks anew; undefined asks nothing
 */
export function useLatest<T>(key: string | undefined, ask: () => Promise<T>): Latest<T> {
	const [latest, setLatest] = useState<Latest<T>>({ value: undefined, fault: undefined, isAsking: false });
	const state = useRef({ isAsking: false, asked: undefined as string | undefined, key, ask, isOver: false });
	Object.assign(state.current, { key, ask });

	useEffect(() => {
		const timer = setTimeout(turn, rest);
		return () => clearTimeout(timer);
	}, [key]);
	// Not later than the view is taken away, as it would be by another effect.
	useLayoutEffect(
		() => () => {
			state.current.isOver = true;
		},
		[],
	);

	async function turn(): Promise<void> {
		const { current } = state;
		await arrived();
		while (!current.isAsking && current.key !== undefined && current.key !== current.asked && !current.isOver) {
			current.asked = current.key;
			current.isAsking = true;
			setLatest((before) => ({ ...before, isAsking: true }));
			const answer: Partial<Latest<T>> = await current.ask().then(
				(value) => ({ value, fault: undefined }),
				(error: Error) => ({ fault: error.message }),
			);
			current.isAsking = false;
			if (!current.isOver) setLatest((before) => ({ ...before, ...answer, isAsking: false }));
			await arrived();
		}
	}

	return latest;
}
