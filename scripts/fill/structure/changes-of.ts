import type { DataGroup, Datum, Language, WrittenDocument } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { decimal } from '../merge/helpers/decimal.ts';
import { deviationsOf } from './deviate.ts';
import { provisionAnchor } from './provision-anchor.ts';

/** A change of one part of a text. */
export interface ProvisionChange {
	readonly anchor: string;
	/** The words that are taken out; null: the whole part gets new words. */
	readonly from: string | null;
	/** The words that are put in; null: the part gets back the words of the model. */
	readonly to: string | null;
}

/** What a decision changes: what it states, or, until it does, what two versions differ in. */
export function changesOf(
	decision: Pick<WrittenDocument, 'data'>,
	documents: readonly WrittenDocument[],
): readonly ProvisionChange[] {
	const stated = statedChanges(decision);
	return stated.length > 0 ? stated : (foundChanges(decision, documents) ?? []);
}

/** The changes that a decision states in its front matter. */
export function statedChanges({ data }: Pick<WrittenDocument, 'data'>): readonly ProvisionChange[] {
	if (!Array.isArray(data.changes)) return [];
	return (data.changes as readonly DataGroup[]).flatMap(({ section, subsection, from, to }) =>
		typeof section === 'string'
			? { anchor: provisionAnchor(section, text(subsection) ?? undefined), from: text(from), to: text(to) }
			: [],
	);
}

/**
 * What the version in force and the draft beside it differ in: the blanks of the fixed text, and what the company says
 * otherwise than it. Undefined when the two are not both there.
 */
export function foundChanges(
	{ data }: Pick<WrittenDocument, 'data'>,
	documents: readonly WrittenDocument[],
): readonly ProvisionChange[] | undefined {
	const versions = documents.filter((other) => other.data.id === data.amends);
	const before = versions.find(({ source, state }) => !source.draft && isInForce(state));
	const after = versions.find(({ source }) => source.draft);
	return before && after && [...changedBlanks(before, after), ...changedDeviations(before, after)];
}

function changedBlanks(before: WrittenDocument, after: WrittenDocument): readonly ProvisionChange[] {
	return after.source.kind.fields.flatMap(({ key, provision }) => {
		if (provision === undefined) return [];
		const from = printed(before.data[key], before.language);
		const to = printed(after.data[key], after.language);
		return from === to ? [] : { anchor: provision, from, to };
	});
}

function changedDeviations(before: WrittenDocument, after: WrittenDocument): readonly ProvisionChange[] {
	const old = new Map(deviationsOf(before).map(({ anchor, text: words }) => [anchor, words]));
	const now = new Map(deviationsOf(after).map(({ anchor, text: words }) => [anchor, words]));
	return [...new Set([...old.keys(), ...now.keys()])].flatMap((anchor) => {
		const to = now.get(anchor) ?? null;
		return (old.get(anchor) ?? null) === to ? [] : { anchor, from: null, to };
	});
}

/** As the text prints it. */
function printed(value: Datum | undefined, language: Language): string | null {
	return typeof value === 'number' ? (decimal(value, language, (written) => written) ?? null) : text(value);
}

function text(datum: Datum | undefined): string | null {
	return typeof datum === 'string' ? datum : null;
}
