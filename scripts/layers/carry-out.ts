import { fieldText } from '../fields/field-text.ts';
import { slug } from '../fill/names/slug.ts';
import type { Decision, OwnTexts, Reply } from '../types/index.ts';
import { editionOf } from './edition-of.ts';
import { hashOfText } from './own-hash.ts';
import { basedOnOf } from './standings-of.ts';
import { type TextChange, type Update, type Updating, updateText } from './update-text.ts';

/**
 * Why a reply cannot be carried out: the company has no such document; it answers another edition than today's, or another base than the text
 * has; there is nothing of its own to keep or merge; what the text was made from is not known; choices of an earlier proposal are open.
 */
export const replyFaults = ['document', 'stale', 'base', 'nothing', 'unknown', 'open'] as const;

export type ReplyFault = (typeof replyFaults)[number];

export interface CarriedOut {
	readonly changes: readonly TextChange[];
	/** To be recorded beside the company's texts; undefined: the same reply is recorded already. */
	readonly decision: Decision | undefined;
	/** Of a merge. */
	readonly update: Update | undefined;
	/** Where the own texts stand that have been taken out of use. */
	readonly kept: readonly string[];
}

/**
 * Carries out what a company has answered to a changed library document, as changes of files. `take`: its own texts go to
 * `earlier/` in its folder, and it follows the library again; `keep`: this edition of the library is told of no more; `merge`:
 * as `fleet update` does it.
 */
export function carryOut(
	{ company: _, ...reply }: Reply,
	texts: OwnTexts | undefined,
	updating: Updating,
): CarriedOut | { readonly fault: ReplyFault } {
	if (texts === undefined) return { fault: 'document' };
	const { library, own, all } = texts;
	const edition = editionOf(library);
	const decision: Decision = { ...reply, sha256: edition.sha256 };
	const recorded = updating.decisions.get(updating.company.id) ?? [];
	const nothing = { changes: [], update: undefined, kept: [] };
	if (recorded.some((one) => isSame(one, reply))) return { ...nothing, decision: undefined };
	if (reply.to !== edition.version) return { fault: 'stale' };
	if (own === library) return reply.choice === 'take' ? { ...nothing, decision } : { fault: 'nothing' };
	const based = basedOnOf(own);
	if (based !== undefined && reply.from !== based.version) return { fault: 'base' };
	if (reply.choice === 'keep') return { ...nothing, decision };
	if (reply.choice === 'take') {
		const kept = all.map((source) => ({
			file: keptFile(source.text, fieldText(source.values, 'version') ?? ''),
			source,
		}));
		const changes = kept.flatMap(({ file, source }) => [
			{ file, text: source.text },
			{ file: source.file, text: undefined },
		]);
		return { ...nothing, changes, decision, kept: kept.map(({ file }) => file) };
	}
	const update = updateText(texts, { ...updating, decisions: new Map() });
	if (update.outcome === 'waits' || update.outcome === 'outdated') return { fault: 'open' };
	if (update.standing.state === 'base-unknown') return { fault: 'unknown' };
	return { changes: update.changes, decision, update, kept: [] };

	/** A company's own text that is no longer in use, under a name that no other text gets. */
	function keptFile(text: string, version: string): string {
		const name = `${slug(edition.id)}_${slug(version)}_${hashOfText(text).slice(0, 12)}.md`;
		return `${updating.company.source.folder}/earlier/${name}`;
	}
}

function isSame(one: Decision, reply: Omit<Reply, 'company'>): boolean {
	return (
		one.document === reply.document &&
		one.from === reply.from &&
		one.to === reply.to &&
		one.choice === reply.choice &&
		one.date === reply.date &&
		one.by === reply.by
	);
}
