import { fieldText } from '../../fields/field-text.ts';
import { additionTo } from '../../fill/additions/addition-to.ts';
import { contentHash } from '../../fill/approval/content-hash.ts';
import { addedMark, contentOf, differing } from '../../fill/approval/content-of.ts';
import { mendedByApproval } from '../../fill/approval/mended-by-approval.ts';
import { recordFor } from '../../fill/approval/record-for.ts';
import { versionToApprove } from '../../fill/approval/version-to-approve.ts';
import { isInForce } from '../../fill/life/is-in-force.ts';
import { moves } from '../../fill/life/moves.ts';
import { stateOf } from '../../fill/life/state-of.ts';
import { isBegun, versionOf, versionsOf } from '../../fill/orders/versions-of.ts';
import { languageOf } from '../../fill/sources-of.ts';
import type { Company, Language, Source, StudioApproval, StudioMove, StudioSteps } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What can be done next with a document as it is saved; undefined where the company has no such file. */
export function stepsOf(workspace: Workspace, place: { file: string; company: string }): StudioSteps | undefined {
	const { memory, language } = workspace;
	const source = memory.source(place);
	const company = memory.company(place.company)?.company;
	if (source === undefined || company === undefined) return undefined;
	const id = fieldText(source.values, 'id') ?? '';
	const others = versionsOf({ id, company: source.company }, memory.repository()).filter((one) => one !== source);
	const approvable = versionToApprove([source, ...others], (one) => stateOf(one.values, one.kind.statuses));
	const found = workspace.found().get(source.file) ?? [];
	const known: ReadonlySet<string> = mendedByApproval;
	return {
		file: source.file,
		id,
		version: versionOf(source),
		state: stateOf(source.values, source.kind.statuses),
		moves: movesOf(source, company),
		hearing:
			source.company === undefined
				? { file: company.source.file, field: 'libraryHearing' }
				: { file: source.file, field: 'hearing' },
		draft: versionIn(others.find(isBegun)),
		inForce: versionIn(others.find(({ values, kind }) => isInForce(stateOf(values, kind.statuses)))),
		awaiting: approvable === source ? undefined : versionIn(approvable),
		approved: approvalOf(source, company, id, language),
		errors: found.filter(({ severity, code }) => severity === 'error' && !known.has(code)),
		approver: fieldText(source.values, 'approver') ?? '',
		day: workspace.options.day,
	};
}

/** Where its status may be set to by hand; into force it goes by `revise --finish`, with what was approved. */
function movesOf(source: Source, company: Company): readonly StudioMove[] {
	const state = stateOf(source.values, source.kind.statuses);
	const language = languageOf(source, company);
	const next = state === undefined ? [] : moves[state].filter((to) => !(state === 'approval' && to === 'active'));
	return next.flatMap((to) => {
		const word = source.kind.statuses.find((one) => one.state === to)?.words[language][0];
		return word === undefined ? [] : [{ to, word }];
	});
}

function versionIn(source: Source | undefined): StudioSteps['draft'] {
	return source && { file: source.file, version: versionOf(source) };
}

/** What was approved last, of this version where that was, and what differs from it. */
function approvalOf(source: Source, company: Company, id: string, language: Language): StudioApproval | undefined {
	const record = recordFor(source, company) ?? company.approvals.findLast(({ document }) => document === id);
	if (record === undefined) return undefined;
	const now = contentHash(contentOf(source, additionTo(source, company)));
	const labels = new Map(source.kind.fields.map(({ key, label }) => [key, label[language]]));
	const fields = differing(record.fields, now.fields).map((key) => labels.get(key) ?? key);
	const parts = differing(record.sections, now.sections).map((heading) =>
		heading.startsWith(addedMark) ? heading.slice(addedMark.length) : heading,
	);
	const { version, by, on } = record;
	return { version, by, on, changed: [...fields, ...parts.filter((heading) => heading !== '')] };
}
