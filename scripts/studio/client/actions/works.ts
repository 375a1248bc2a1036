import { signal } from '@preact/signals';
import type { StudioWork } from '../../../types/studio-work.ts';

/** What is being done or waits for its turn, whoever asked for it, the first first. */
export const works = signal<readonly StudioWork[]>([]);

/** How many pieces have ended: what was made may be other with each. */
export const endedWorks = signal(0);

/** Forgets all: what is being done is told anew. */
export function forgetWorks(): void {
	if (works.value.length > 0) endedWorks.value += 1;
	works.value = [];
}

/** Takes note of how a piece of work stands. */
export function hearOfWork(work: StudioWork): void {
	if (work.state === 'ended') endedWorks.value += 1;
	const others = works.value.filter(({ number }) => number !== work.number);
	works.value = work.state === 'ended' ? others : [...others, work].sort((a, b) => a.number - b.number);
}
