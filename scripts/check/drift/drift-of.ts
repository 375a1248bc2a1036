import { differing } from '../../fill/approval/content-of.ts';
import { recordFor } from '../../fill/approval/record-for.ts';
import { type Uses, usesOf } from '../../fill/approval/uses-of.ts';
import { isInForce } from '../../fill/life/is-in-force.ts';
import type { ApprovalRecord, CompanySubject, Filled } from '../../types/index.ts';

/** A document in force that rests on something else than when it was approved. */
export interface Drift {
	readonly document: Filled;
	readonly record: ApprovalRecord;
	/** Paths of facts: `manager.name`. */
	readonly facts: readonly string[];
	readonly template: boolean;
	/** `aml-§3-3`, or `aml`. */
	readonly law: readonly string[];
}

/** What has changed, since their approval, below the documents that a company has in force; git is not asked. */
export function driftOf({ documents, company, repository }: CompanySubject): readonly Drift[] {
	const sources = [...new Set(documents.map(({ source }) => source))];
	return sources.flatMap((source) => {
		const made = documents.filter((one) => one.source === source);
		const [document] = made;
		const record = document && recordFor(document.source, company);
		if (record === undefined || document === undefined || !isInForce(document.doc.meta.status.state)) return [];
		return driftSince(record, usesOf(made, repository), document);
	});
}

/** What the text newly uses is a change of the text itself; only what it used then can have moved under it. */
function driftSince(record: ApprovalRecord, now: Uses, document: Filled): Drift {
	const still = <T>(before: ReadonlyMap<string, T>, keys: readonly string[]) => keys.filter((key) => before.has(key));
	return {
		document,
		record,
		facts: still(record.facts, differing(record.facts, now.facts)).filter((path) => now.facts.has(path)),
		template: record.template !== now.template,
		law: still(record.law, differing(record.law, now.law)).filter((key) => now.law.has(key)),
	};
}
