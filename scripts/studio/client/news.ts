import { signal } from '@preact/signals';
import type { StudioNews } from '../../types/studio.ts';
import { hearOfWork } from './actions/works.ts';
import { read, unreachable } from './ask.ts';
import { texts } from './start.ts';

/** The last thing that the program told by itself of files and their check; each is a new object. */
export const news = signal<StudioNews | undefined>(undefined);

/** Listens as long as the page is open; the browser asks again by itself after a break. */
export function listen(): void {
	const source = new EventSource('/api/news');
	source.onmessage = ({ data }) => {
		const told = JSON.parse(String(data)) as StudioNews;
		if (told.type === 'work') hearOfWork(told.work);
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
