import type { DataGroup } from '../../types/index.ts';
import { type Call, eachItem, type Loop, type Reference } from './program.ts';

/**
 * What a reference or the call of a helper prints, by a name that is the same wherever it is printed: `company.manager.name`,
 * `company.sites[2].name` for the second item of a list, `date document.date`. Undefined where it is no fact.
 * @param loops those round the place, the innermost last
 */
export function factNamed(what: Reference | Call, scope: DataGroup, loops: readonly Loop[]): string | undefined {
	if (!('helper' in what)) return pathOf(what, scope, loops);
	const values = what.values.map((value) =>
		typeof value === 'object' ? pathOf(value, scope, loops) : JSON.stringify(value),
	);
	return values.every((value) => value !== undefined) ? [what.helper, ...values].join(' ') : undefined;
}

function pathOf({ steps }: Reference, scope: DataGroup, loops: readonly Loop[]): string | undefined {
	if (steps === undefined) return undefined;
	let [at, path]: [unknown, string] = [scope, ''];
	for (const step of steps) {
		if (step !== eachItem) {
			at = (at as DataGroup | null | undefined)?.[step];
			path += path === '' ? step : `.${step}`;
			continue;
		}
		const loop = loops.findLast(({ items }) => items === at);
		if (loop === undefined) return undefined;
		at = loop.items[loop.index];
		path += `[${loop.index + 1}]`;
	}
	return path;
}
