import { isInForce } from '../../../fill/life/is-in-force.ts';
import { changesOf, foundChanges, type ProvisionChange, statedChanges } from '../../../fill/structure/changes-of.ts';
import type { CompanyRule, Report, WrittenDocument } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A decision in force says itself what it changes, and the same as the two versions of what it amends while both are there. */
export const amendmentUnwritten: CompanyRule = {
	code: 'amendment-unwritten',
	for: 'all',
	scope: 'company',
	check({ documents }, report) {
		const written = documents.map(
			({ source, data, doc }): WrittenDocument => ({
				source,
				data,
				language: doc.language,
				state: doc.meta.status.state,
			}),
		);
		for (const decision of written) {
			if (typeof decision.data.amends !== 'string') continue;
			const found = foundChanges(decision, written);
			const stated = statedChanges(decision).length > 0;
			// Once it is in force, the next draft has changes of its own.
			if (stated && !isInForce(decision.state)) compare(decision, found, report);
			else if (!stated && isInForce(decision.state)) {
				const changes = changesOf(decision, written).map(toEntry).join(', ');
				const place = placeOfField(decision.source, 'changes');
				report({ code: 'amendment-unwritten', severity: 'error', place, params: { changes } });
			}
		}
	},
};

function compare(decision: WrittenDocument, found: readonly ProvisionChange[] | undefined, report: Report): void {
	if (found === undefined) return;
	const stated = statedChanges(decision);
	for (const provision of new Set([...stated, ...found].map(({ anchor }) => anchor))) {
		const said = toWords(stated, provision);
		const real = toWords(found, provision);
		if (said === real) continue;
		const index = stated.findIndex(({ anchor }) => anchor === provision);
		const place =
			index === -1 ? placeOfField(decision.source, 'changes') : placeOfField(decision.source, 'changes', index);
		report({ code: 'amendment-differs', severity: 'error', place, params: { provision, stated: said, found: real } });
	}
}

function toWords(changes: readonly ProvisionChange[], provision: string): string {
	const own = changes.filter(({ anchor }) => anchor === provision);
	return own.map(({ from, to }) => `${from ?? '…'} → ${to ?? '…'}`).join('; ') || '–';
}

/** As front matter writes it. */
function toEntry({ anchor, from, to }: ProvisionChange): string {
	const [, section = '', subsection = ''] = /^p(.+)-stk(\d+)$/.exec(anchor) ?? [];
	const words = Object.entries({ section, subsection, from, to }).flatMap(([key, value]) =>
		value === null ? [] : `${key}: ${JSON.stringify(value)}`,
	);
	return `{${words.join(', ')}}`;
}
