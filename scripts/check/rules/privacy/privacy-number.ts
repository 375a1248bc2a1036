import type { CompanyRule, Kind } from '../../../types/index.ts';
import { companyPassages } from '../../privacy/company-passages.ts';
import { normsOf } from '../../privacy/norms-of.ts';
import { numberFinder } from '../../privacy/number-finder.ts';
import { printedPassages } from '../../privacy/printed-passages.ts';
import { writtenIn } from '../../privacy/written-passages.ts';

/**
 * No number by which one person is known stands in a fact, a register, a document, a picture's words or a file's name,
 * nor in anything that is made of them. One with control digits cannot be waived.
 */
export const privacyNumber: CompanyRule = {
	code: 'privacy-number',
	for: 'all',
	scope: 'company',
	check(subject, report, settings) {
		const norms = (kind?: Kind) => normsOf('privacy-number', kind, settings);
		const finder = numberFinder(report);
		finder.inWritten(companyPassages(subject), norms());
		for (const source of subject.sources) finder.inWritten(writtenIn(source), norms(source.kind));
		for (const document of subject.documents) finder.inPrinted(printedPassages(document), norms(document.source.kind));
	},
};
