import type { Place } from './place.ts';

/** A scalar as written in YAML: nothing is interpreted before its field reads it (`0150` stays `0150`). */
export interface Scalar {
	readonly type: 'scalar';
	readonly text: string;
	readonly quoted: boolean;
	readonly place: Place;
}

export interface List {
	readonly type: 'list';
	readonly items: readonly Value[];
	readonly place: Place;
}

export interface Group {
	readonly type: 'group';
	readonly entries: ReadonlyMap<string, Entry>;
	readonly place: Place;
}

export interface Entry {
	readonly keyPlace: Place;
	readonly value: Value;
}

/** What an author wrote in YAML, with the place of each part, so that every complaint can point at it. */
export type Value = Scalar | List | Group;

/** What a value became when its field had read it; plain and deeply frozen, so templates cannot run or change it. */
export type Datum = string | number | boolean | null | readonly Datum[] | DataGroup;

export interface DataGroup {
	readonly [key: string]: Datum;
}
