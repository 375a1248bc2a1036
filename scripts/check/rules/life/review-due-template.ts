import type { CompanyRule } from '../../../types/index.ts';
import { driftOf } from '../../drift/drift-of.ts';

/** A document is due for review when the text that its kind gives it is another than on the day it was approved. */
export const reviewDueTemplate: CompanyRule = {
	code: 'review-due-template',
	for: 'all',
	scope: 'company',
	check(subject, report) {
		for (const { document, record, template } of driftOf(subject)) {
			if (!template) continue;
			const { doc, source } = document;
			const params = { id: doc.id, template: source.kind.template.file, on: record.on, company: subject.company.name };
			const place = { file: source.file, line: 1, column: 1 };
			report({ code: 'review-due-template', severity: 'warning', place, params });
		}
	},
};
