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

/** Who has to be asked before another view is shown. */
interface Guard {
	/** Whether nothing is lost when the view is left. */
	readonly isFree: () => boolean;
	/** Told of the address that somebody wanted to go to. */
	readonly asked: (hash: string) => void;
}

let guard: Guard | undefined;

/** Until the function that it answers is called, a view is left only when the guard is free. */
export function guardLeaving(one: Guard): () => void {
	guard = one;
	return () => {
		if (guard === one) guard = undefined;
	};
}

addEventListener('hashchange', ({ oldURL }) => {
	const wanted = location.hash;
	if (guard === undefined || guard.isFree()) {
		place.value = read();
		return;
	}
	history.replaceState(null, '', oldURL);
	guard.asked(wanted);
});

addEventListener('beforeunload', (event) => {
	if (guard?.isFree() === false) event.preventDefault();
});

function read(): Place {
	const [, view = '', query = ''] = /^#\/([^?]*)\??(.*)$/u.exec(location.hash) ?? [];
	const { company = start.company, ...of } = Object.fromEntries(new URLSearchParams(query));
	return { view: view === '' ? 'documents' : view, company, of };
}
