import { signal } from '@preact/signals';
import type { StudioNews } from '../../types/studio.ts';
import { hearOfWork } from './actions/works.ts';
import { allAnswered, read, unreachable } from './ask.ts';
import { texts } from './start.ts';

/** The last thing that the program told by itself of files and their check; each is a new object. */
export const news = signal<StudioNews | undefined>(undefined);

/** What is told while somebody is on the way elsewhere, and what waits until that is over. */
interface Way {
	readonly told: StudioNews[];
	readonly waiting: (() => void)[];
}

let away: Way | undefined;

/**
 * Does what may lead to another view. The view that is left would ask for what is gone by then: so what is told meanwhile waits until
 * the other is there, and so does what asks by itself (`arrived`), while what was asked before is answered first. Of two at a time
 * the second is not done, since what it is about may be gone too.
 */
export async function whileAway(act: () => Promise<void>): Promise<void> {
	if (away !== undefined) return;
	const way: Way = { told: [], waiting: [] };
	away = way;
	try {
		await allAnswered();
		const before = location.hash;
		await act();
		if (location.hash !== before)
			await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
	} finally {
		away = undefined;
		for (const goOn of way.waiting) goOn();
		const last = way.told.at(-1);
		if (last !== undefined) news.value = last;
	}
}

/** Done when nobody is on the way elsewhere. Whoever has waited looks whether his view is still there before he asks. */
export async function arrived(): Promise<void> {
	while (away !== undefined) {
		const { waiting } = away;
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
}

/** Listens as long as the page is open; the browser asks again by itself after a break. */
export function listen(): void {
	const source = new EventSource('/api/news');
	source.onmessage = ({ data }) => {
		const told = JSON.parse(String(data)) as StudioNews;
		if (told.type === 'work') hearOfWork(told.work);
		else if (away !== undefined) away.told.push(told);
		else news.value = told;
	};
	source.onopen = () => {
		unreachable.value = undefined;
	};
	source.onerror = () => {
		if (source.readyState !== EventSource.CLOSED) unreachable.value = texts.gone;
		// Refused: the answer to another question says why.
		else read('/api/overview').catch(() => {});
	};
}
