import { signal } from '@preact/signals';
import { start } from './start.ts';

/** Where in the studio one is; it stands in the address, so that going back and marking a page work. */
export interface Place {
	/** The name of a view. */
	readonly view: string;
	/** The id of the company that is worked on. */
	readonly company: string;
	/** What else the view asks for. */
	readonly of: Readonly<Record<string, string>>;
}

export const place = signal<Place>(read());

/** What a link to a view has as its address. */
export function addressOf(
	view: string,
	of: Readonly<Record<string, string>> = {},
	company = place.value.company,
): string {
	return `#/${view}?${new URLSearchParams({ company, ...of })}`;
}

/** Goes to what came of something that was asked for in a place, unless one has gone elsewhere by then. */
export function goOnFrom(asked: Place, view: string, of: Readonly<Record<string, string>>): void {
	if (place.peek() === asked) location.hash = addressOf(view, of, asked.company);
}

/** Who has to be asked before another view is shown. */
interface Guard {
	/** Whether nothing is lost when the view is left. */
	readonly isFree: () => boolean;
	/** Told that somebody wanted to leave. @param go does so */
	readonly asked: (go: () => void) => void;
}

let guard: Guard | undefined;

/** Until the function that it answers is called, a view is left only when the guard is free. */
export function guardLeaving(one: Guard): () => void {
	guard = one;
	return () => {
		if (guard === one) guard = undefined;
	};
}

/** Which entry of the browser's history is shown, counted from the first of this window; each bears its number. */
let shown = numberHere() ?? 0;
history.replaceState({ number: shown }, '');

/** How one goes where one wanted to, while one is taken back to be asked. */
let wanted: (() => void) | undefined;

// Who has to be asked is taken back first, so that no entry of the history is lost whatever the answer is.
addEventListener('popstate', () => {
	const known = numberHere();
	const number = known ?? shown + 1;
	if (known === undefined) history.replaceState({ number }, '');
	const steps = number - shown;
	if (steps === 0) {
		const go = wanted;
		wanted = undefined;
		if (go !== undefined) leave(go);
	} else if (isGuarded()) {
		const { hash } = location;
		wanted = known === undefined ? () => location.assign(hash) : () => history.go(steps);
		history.go(-steps);
	} else {
		shown = number;
		place.value = read();
	}
});

addEventListener('beforeunload', (event) => {
	if (isGuarded()) event.preventDefault();
});

function leave(go: () => void): void {
	if (isGuarded()) guard?.asked(go);
	else go();
}

function isGuarded(): boolean {
	return guard?.isFree() === false;
}

function numberHere(): number | undefined {
	return (history.state as { readonly number?: number } | null)?.number;
}

function read(): Place {
	const [, view = '', query = ''] = /^#\/([^?]*)\??(.*)$/u.exec(location.hash) ?? [];
	const { company = start.company, ...of } = Object.fromEntries(new URLSearchParams(query));
	return { view: view === '' ? 'documents' : view, company, of };
}
