import { signal } from '@preact/signals';
import type { StudioNews } from '../../types/studio.ts';
import { forgetWorks, hearOfWork } from './actions/works.ts';
import { read, unreachable } from './ask.ts';
import { texts } from './start.ts';

/** The last thing that the program told by itself of files and their check; each is a new object. */
export const news = signal<StudioNews | undefined>(undefined);

/**
 * Listens as long as the page is seen, since a browser has so few lines to one address that pages which nobody sees would take them from
 * those that are; what was missed is asked for when it is seen again. After a break the browser asks again by itself.
 */
export function listen(): void {
	let source: EventSource | undefined = opened();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') {
			source?.close();
			source = undefined;
		} else if (source === undefined) {
			source = opened();
			news.value = { type: 'files', files: [] };
		}
	});
}

function opened(): EventSource {
	const source = new EventSource('/api/news');
	source.onmessage = ({ data }) => {
		const told = JSON.parse(String(data)) as StudioNews;
		if (told.type === 'work') hearOfWork(told.work);
		else news.value = told;
	};
	source.onopen = () => {
		unreachable.value = undefined;
		forgetWorks();
	};
	source.onerror = () => {
		if (source.readyState !== EventSource.CLOSED) unreachable.value = texts.gone;
		// Refused: the answer to another question says why.
		else read('/api/overview').catch(() => {});
	};
	return source;
}
