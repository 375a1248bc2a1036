import type { DataGroup, Datum } from '../../types/index.ts';
import { blocks, fixtures, printing, testing } from './helpers/index.ts';

const known = new WeakSet<object>();
const inherited = ['constructor', '__proto__', 'prototype'];
const taken: readonly string[] = [...Object.keys(printing), ...Object.keys(testing), ...fixtures, ...blocks];

/**
 * Freezes facts before a template reads them. Throws for what no field reads: a function, a date, an object with a
 * past of its own, or a name that templates could not tell from a helper.
 */
export function freezePlain(scope: DataGroup): void {
	for (const name of Object.keys(scope)) {
		if (taken.includes(name)) throw new TypeError(`"${name}" is a helper's name and cannot name facts`);
	}
	freeze(scope, []);
}

function freeze(datum: Datum, path: readonly string[]): void {
	if (datum === null || typeof datum === 'string' || typeof datum === 'number' || typeof datum === 'boolean') return;
	if (typeof datum !== 'object') throw new TypeError(`${path.join('.')} is no plain data`);
	if (known.has(datum)) return;
	const prototype: unknown = Object.getPrototypeOf(datum);
	const isPlain = Array.isArray(datum) || prototype === Object.prototype || prototype === null;
	if (!isPlain) throw new TypeError(`${path.join('.')} is no plain data`);
	for (const [key, value] of Object.entries(datum)) {
		if (inherited.includes(key)) throw new TypeError(`${[...path, key].join('.')} is no name for facts`);
		freeze(value, [...path, key]);
	}
	known.add(Object.freeze(datum));
}
