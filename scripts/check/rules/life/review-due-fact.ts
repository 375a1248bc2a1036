import { namedField } from '../../../fields/named-field.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { driftOf } from '../../drift/drift-of.ts';
import { placeOfUse } from '../../drift/place-of-use.ts';

/** A document is due for review when a fact that it prints or tests is another than on the day it was approved. */
export const reviewDueFact: CompanyRule = {
	code: 'review-due-fact',
	for: 'all',
	scope: 'company',
	check(subject, report) {
		for (const { document, record, facts } of driftOf(subject)) {
			const [first] = facts;
			if (first === undefined) continue;
			const { name, fields } = subject.company;
			const params = {
				id: document.doc.id,
				facts: facts.map((path) => namedField(path, fields)),
				...{ on: record.on, company: name },
			};
			report({ code: 'review-due-fact', severity: 'warning', place: placeOfUse(document, first), params });
		}
	},
};
