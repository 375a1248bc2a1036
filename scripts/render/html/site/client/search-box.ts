import { hitItem } from './hit-item.ts';
import type { Search } from './search-in.ts';

/** The parts of the search on the page. */
export interface Box {
	readonly whole: HTMLElement;
	readonly input: HTMLInputElement;
	readonly status: HTMLElement;
	readonly list: HTMLElement;
}

/** Shows what is found while one types; arrows go through it, Enter leads there, Escape clears. */
export function searchBox(box: Box, makeSearch: () => Search): void {
	const { whole, input } = box;
	// Made when somebody is about to search, so that reading costs nothing.
	let search: Search | undefined;
	const ready = () => {
		search ??= makeSearch();
		return search;
	};
	input.addEventListener('focus', ready);
	input.addEventListener('input', () => show(box, ready()));
	whole.addEventListener('keydown', (event) => {
		if (onKey(box, event.key)) event.preventDefault();
	});
	box.list.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link?.hash && arrive(link.hash)) event.preventDefault();
	});
	whole.hidden = false;
}

function show({ whole, input, status, list }: Box, search: Search): void {
	const typed = input.value.trim();
	// One letter is no word yet.
	const query = typed.length > 1 ? typed : '';
	const hits = query === '' ? [] : search(query);
	const { one = '', several = '', none = '' } = whole.dataset;
	list.replaceChildren(...hits.map(hitItem));
	status.textContent =
		query === '' ? '' : hits.length === 0 ? none : `${hits.length}${hits.length === 1 ? one : several}`;
	whole.toggleAttribute('data-searching', query !== '');
	// What is found stands below the field, so a field far down the window moves up.
	if (hits.length > 0 && input.getBoundingClientRect().top > innerHeight / 3) whole.scrollIntoView();
}

/** True when the key was meant for the search. */
function onKey(box: Box, key: string): boolean {
	const { input, list } = box;
	if (key === 'Escape' && input.value !== '') {
		input.value = '';
		input.dispatchEvent(new Event('input'));
		input.focus();
		return true;
	}
	if (key === 'Enter' && document.activeElement === input) {
		list.querySelector('a')?.click();
		return true;
	}
	const next = neighbour(box, key);
	next?.focus();
	return next !== undefined;
}

/** What an arrow leads to: the field stands above the first link. */
function neighbour({ input, list }: Box, key: string): HTMLElement | undefined {
	const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	if (at < 0) return undefined;
	if (key === 'ArrowDown') return stops[at + 1];
	return key === 'ArrowUp' ? stops[at - 1] : undefined;
}

/** Goes to a section and takes the keyboard and the screen reader along. */
function arrive(hash: string): boolean {
	const target = document.getElementById(decodeURIComponent(hash.slice(1)));
	if (target === null) return false;
	const heading = target.matches('article') ? (target.querySelector('h3') ?? target) : target;
	heading.setAttribute('tabindex', '-1');
	location.hash = hash;
	heading.focus();
	return true;
}
