import { stringify } from 'yaml';
import type { ApprovalRecord } from '../../types/index.ts';
import { compareVersions } from '../life/compare-versions.ts';

const heading =
	'# What each approval was given to, as hashes. Written by "regelrett approve"; not to be edited by hand.\n';

/** `approvals.lock` of a company, in the order of its documents and their versions. */
export function approvalsText(records: readonly ApprovalRecord[]): string {
	const approvals = records.map(({ place, fields, sections, facts, law, ...plain }) => ({
		...plain,
		fields: lines(fields),
		sections: lines(sections),
		facts: lines(facts),
		law: lines(law),
	}));
	return `${heading}${stringify({ approvals }, { lineWidth: 0 })}`;
}

/** `44d5d9702284baf1 Ansvar`, as lists of checksums have it: a heading may hold what no key may. */
function lines(hashes: ReadonlyMap<string, string>): readonly string[] {
	return [...hashes].map(([name, hash]) => `${hash} ${name}`.trimEnd());
}

/**
 * The records with a new one in its place. Of each document the two newest versions are kept: the one in force and the one
 * that is to follow it; those before them are in git.
 */
export function withRecord(records: readonly ApprovalRecord[], record: ApprovalRecord): readonly ApprovalRecord[] {
	const versions = records
		.filter(({ document, version }) => document === record.document && version !== record.version)
		.concat(record)
		.sort((one, other) => compareVersions(one.version, other.version))
		.slice(-2);
	const others = records.filter(({ document }) => document !== record.document);
	return [...others, ...versions].toSorted((one, other) =>
		one.document < other.document ? -1 : Number(one.document > other.document),
	);
}
