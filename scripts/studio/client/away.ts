import { signal } from '@preact/signals';
import { allAnswered } from './ask.ts';
import { place } from './place.ts';

/** Something is under way that may lead to another view. */
export const isAway = signal(false);

/** How long what was asked before is waited for, in milliseconds: what is not answered by then may never be. */
const patience = 5000;

/** Those that wait until nobody is on the way any longer. */
const waiting: (() => void)[] = [];

/** The last that was to be done. */
let last: Promise<void> = Promise.resolve();

/**
 * Does what may lead to another view. The view that is left would ask for what is gone by then: so what asks by itself waits
 * (`arrived`), and what was asked before is answered first. Whoever goes elsewhere meanwhile waits for nothing. Of two at a time the
 * second has its turn after the first, where what it was asked in is still shown.
 */
export function whileAway(act: () => Promise<void>): Promise<void> {
	const asked = place.peek();
	const done = last.then(async () => {
		if (place.peek() === asked) await go(act);
	});
	last = done.catch(() => {});
	return done;
}

async function go(act: () => Promise<void>): Promise<void> {
	const heard = new AbortController();
	const moved = new Promise<void>((resolve) =>
		addEventListener('popstate', () => resolve(), { once: true, signal: heard.signal }),
	);
	isAway.value = true;
	try {
		await Promise.race([allAnswered(), moved, new Promise((resolve) => setTimeout(resolve, patience))]);
		const { hash } = location;
		await Promise.race([act(), moved]);
		if (location.hash !== hash) await moved;
	} finally {
		heard.abort();
		isAway.value = false;
		for (const goOn of waiting.splice(0)) goOn();
	}
}

/** Done when nobody is on the way elsewhere. Whoever has waited looks whether his view is still there before he asks. */
export async function arrived(): Promise<void> {
	while (isAway.peek()) await new Promise<void>((resolve) => waiting.push(resolve));
}
