import { fieldText } from '../../fields/field-text.ts';
import type { Repository, Source } from '../../types/index.ts';
import { compareVersions } from '../life/compare-versions.ts';
import { isInForce } from '../life/is-in-force.ts';
import { stateOf } from '../life/state-of.ts';

/** A document by its number, and whose it is; no company: the library's, or where that has none the root company's. */
export interface Named {
	readonly id: string;
	readonly company: string | undefined;
}

/** The versions that there are of a document, in force or drafts, the newest first. */
export function versionsOf(
	{ id, company }: Named,
	{ sources, companies }: Pick<Repository, 'sources' | 'companies'>,
): readonly Source[] {
	const numbered = sources.filter(({ values }) => fieldText(values, 'id') === id);
	const of = (owner: string | undefined) => numbered.filter((source) => source.company === owner);
	const root = companies.find(({ folder }) => folder === 'company')?.id;
	const found = company === undefined && of(undefined).length === 0 ? of(root) : of(company);
	return found.toSorted((a, b) => compareVersions(versionOf(b), versionOf(a)));
}

/** The version that a document states; one that states none comes before all others. */
export function versionOf({ values }: Source): string {
	return fieldText(values, 'version') ?? '0';
}

/** Somebody is at work on it: it is neither in force nor retired. */
export function isBegun({ values, kind: { statuses } }: Source): boolean {
	const state = stateOf(values, statuses);
	return !isInForce(state) && state !== 'retired';
}
