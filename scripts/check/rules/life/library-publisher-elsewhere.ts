import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Who publishes the library stands in the README of the repository; in that of another company nobody would read it. */
export const libraryPublisherElsewhere: CompanyRule = {
	code: 'library-publisher-elsewhere',
	for: 'all',
	scope: 'company',
	check({ company: { source, data } }, report) {
		if (source.folder === 'company' || typeof data.libraryPublisher !== 'string') return;
		const place = placeOfField(source, 'libraryPublisher');
		const params = { publisher: data.libraryPublisher };
		report({ code: 'library-publisher-elsewhere', severity: 'warning', place, params });
	},
};
