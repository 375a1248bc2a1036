import { setImmediate as breathe } from 'node:timers/promises';
import { inputsOf } from '../render/inputs-of.ts';
import { openMemory } from './memory.ts';
import { mostAtOnce, type Place, type Preview, type PreviewOptions, type Show } from './preview.ts';
import { openShowings } from './showings.ts';

/** How many documents are filled in to find those that facts or templates have changed. */
const mostLookedAt = 300;

/** Opens a preview of a repository; nothing is read yet. */
export function openPreview(options: PreviewOptions): Preview {
	const { pool, tool, published } = options;
	const memory = openMemory(options);
	const showings = openShowings(memory, options);
	/** Files that were changed and have not been shown whole since, and the companies that they were shown for. */
	const waiting = new Map<string, Set<string>>();
	/** Of which companies documents may have become other through what was changed, and have not been looked at since. */
	let touched: ReadonlySet<string> | 'all' = new Set<string>();

	return {
		async begin(isWanted) {
			await memory.take([]);
			const [company] = memory.repository().companies.filter(({ id }) => id === (options.company ?? id));
			const language = company && memory.company(company.id)?.company.language;
			let count = 0;
			for await (const place of memory.places()) {
				if (!isWanted() || count++ >= mostAtOnce) break;
				for (const { doc } of filled(place)) await showings.render(doc, () => {});
			}
			return language;
		},
		async update(changed, show, isWanted) {
			for (const path of changed) if (!path.endsWith('/')) waiting.set(path, new Set());
			if (await memory.take(changed)) touched = touchedBy(changed);
			for (const [file, now] of [...waiting]) if (!(await showChanged(file, now, show, isWanted))) return;
			for (const place of showings.places()) {
				if (!isWanted()) return;
				if (!changed.includes(place.file)) await showPlace(place, false, show);
			}
			await showTouched(show, isWanted);
		},
	};

	/** False when it was no longer wanted before all of it was shown. */
	async function showChanged(file: string, now: Set<string>, show: Show, isWanted: () => boolean): Promise<boolean> {
		for await (const place of memory.places(file)) {
			if (!isWanted()) return false;
			if (now.size >= mostAtOnce) break;
			if (now.has(place.company)) continue;
			now.add(place.company);
			await showPlace(place, true, show);
		}
		// What it made of companies that it makes nothing for any longer goes, or stays until it is mended.
		const before = showings.places(file).filter(({ company }) => !now.has(company));
		for (const place of before) await showPlace(place, now.size === 0, show);
		if (now.size + before.length === 0) await tell(file, show);
		waiting.delete(file);
		return true;
	}

	async function showPlace(place: Place, changed: boolean, show: Show): Promise<void> {
		await breathe();
		const shown = await showings.make(place, changed);
		if (shown !== undefined) await show(shown);
	}

	/** Says what is wrong with a file that makes no document by itself. */
	async function tell(file: string, show: Show): Promise<void> {
		const owner = memory.owner(file);
		const about = owner === undefined ? [] : (memory.company(owner)?.found ?? []);
		const messages = [...memory.found(), ...about].filter(({ place }) => place.file === file);
		await show({ file, company: undefined, document: undefined, messages, outputs: [], gone: [], changed: true });
	}

	function touchedBy(changed: readonly string[]): ReadonlySet<string> | 'all' {
		const owners = changed.filter((path) => !path.endsWith('/')).map((path) => memory.owner(path));
		const known = owners.filter((owner) => owner !== undefined);
		return touched === 'all' || known.length < owners.length ? 'all' : new Set([...touched, ...known]);
	}

	/** Shows some of the documents that are other now than what is published; what it was broken off at is left to the next time. */
	async function showTouched(show: Show, isWanted: () => boolean): Promise<void> {
		let [count, looked] = [0, 0];
		for await (const place of memory.places(undefined, touched === 'all' ? undefined : touched)) {
			if (!isWanted()) return;
			if (count >= mostAtOnce || looked++ >= mostLookedAt) break;
			if (showings.has(place) || !filled(place).some(({ doc }) => isOther(doc.path, inputsOf(doc, tool)))) continue;
			count++;
			await showPlace(place, false, show);
		}
		touched = new Set();
	}

	function isOther(path: string, inputs: string): boolean {
		const known = published(`${path}.${pool.formats[0]}`);
		return known !== undefined && known !== inputs;
	}

	function filled(place: Place) {
		const source = memory.source(place);
		return source === undefined ? [] : (memory.company(place.company)?.fill(source, () => {}) ?? []);
	}
}
