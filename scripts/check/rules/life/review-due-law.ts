import type { CompanyRule, Filled, Place } from '../../../types/index.ts';
import { driftOf } from '../../drift/drift-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document is due for review when the register says something else of a law it refers to than on the day it was approved. */
export const reviewDueLaw: CompanyRule = {
	code: 'review-due-law',
	for: 'all',
	scope: 'company',
	check(subject, report) {
		for (const { document, record, law } of driftOf(subject)) {
			const [first] = law;
			if (first === undefined) continue;
			const params = { id: document.doc.id, law, on: record.on, company: subject.company.name };
			report({ code: 'review-due-law', severity: 'warning', place: placeOfLaw(document, first), params });
		}
	},
};

/** The line that refers to it; the first of the document where the text of its kind does. */
function placeOfLaw({ source }: Filled, key: string): Place {
	const list = source.values.entries.get('references')?.value;
	const items = list?.type === 'list' ? list.items : [];
	const at = items.findIndex((item) => {
		if (item.type !== 'group') return false;
		const [law, section] = ['law', 'section'].map((name) => {
			const value = item.entries.get(name)?.value;
			return value?.type === 'scalar' ? value.text : undefined;
		});
		return key === (section === undefined ? law : `${law}-§${section}`);
	});
	return at === -1 ? { file: source.file, line: 1, column: 1 } : placeOfField(source, 'references', at, 'law');
}
