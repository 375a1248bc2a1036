import { namedField } from '../../../fields/named-field.ts';
import { additionTo } from '../../../fill/additions/addition-to.ts';
import { contentHash } from '../../../fill/approval/content-hash.ts';
import { addedMark, contentOf, differing } from '../../../fill/approval/content-of.ts';
import { recordFor } from '../../../fill/approval/record-for.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { ApprovalRecord, DocumentRule, Filled, Place } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { placeOfHeading } from '../../places/place-of-heading.ts';

/**
 * A document in force says what was approved: whoever changes it has it approved again. Only a document whose approval was
 * recorded by `approve` is bound by it. A shared document is not the company's to mend, so that is a warning.
 */
export const approvalBroken: DocumentRule = {
	code: 'approval-broken',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, source, company } = subject;
		const record = recordFor(source, company) ?? outlived(subject);
		if (record === undefined || !isInForce(doc.meta.status.state)) return;
		const fields = changedFields(record, subject);
		const sections = differing(record.sections, contentHash(contentOf(source, additionTo(source, company))).sections);
		const place = placeOfFirst(fields, sections, subject);
		if (place === undefined) return;
		report({
			code: 'approval-broken',
			severity: source.company === undefined ? 'warning' : 'error',
			place,
			params: {
				id: doc.id,
				fields: fields.map((field) => namedField(field, source.kind.fields)),
				...{ sections, by: record.by, on: record.on, company: company.name },
			},
		});
	},
};

/** The approval of another version that the document still shows as its own. */
function outlived({ doc, source, company, data }: Filled): ApprovalRecord | undefined {
	if (source.company === undefined) return undefined;
	return company.approvals.findLast(({ document, on }) => document === doc.id && on === data.approved);
}

/** In a company's own document who approved it and when stands in it too, and is what was recorded. */
function changedFields(record: ApprovalRecord, { source, data }: Filled): readonly string[] {
	const changed = differing(record.fields, contentHash(contentOf(source)).fields);
	if (source.company === undefined) return changed;
	const signed = { approver: record.by, approved: record.on };
	return [...changed, ...(['approver', 'approved'] as const).filter((key) => data[key] !== signed[key])];
}

function placeOfFirst(
	fields: readonly string[],
	sections: readonly string[],
	{ source, company }: Filled,
): Place | undefined {
	const [field] = fields;
	if (field !== undefined) return placeOfField(source, field);
	const [section] = sections;
	if (section === undefined) return undefined;
	const addition = section.startsWith(addedMark) ? additionTo(source, company) : undefined;
	return addition === undefined
		? placeOfHeading(source, section)
		: placeOfHeading(addition, section.slice(addedMark.length));
}
