import { statedChanges } from '../../../fill/structure/changes-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { amendedBy } from '../../meetings/amended-by.ts';
import { nodeAt } from '../../places/node-at.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A decision that amends names a document that such decisions amend, and parts that it has. */
export const amendmentTarget: CompanyRule = {
	code: 'amendment-target',
	for: 'all',
	scope: 'company',
	check({ documents }, report) {
		for (const decision of documents) {
			const { amends } = decision.data;
			if (typeof amends !== 'string') continue;
			const place = placeOfField(decision.source, 'amends');
			const amended = amendedBy(decision, documents);
			// A draft may be begun before the number is known.
			const severity = decision.doc.meta.status.state === 'draft' ? 'warning' : 'error';
			if (amended === undefined)
				report({ code: 'amendment-target', severity, place, params: { document: amends, why: 'missing' } });
			else if (amended.source.kind.amendedBy !== decision.doc.kind)
				report({ code: 'amendment-target', severity: 'error', place, params: { document: amends, why: 'kind' } });
			else
				statedChanges(decision).forEach(({ anchor: provision }, index) => {
					if (nodeAt(amended.doc.body, provision) !== undefined) return;
					const at = placeOfField(decision.source, 'changes', index, 'section');
					report({ code: 'amendment-part', severity: 'error', place: at, params: { document: amends, provision } });
				});
		}
	},
};
