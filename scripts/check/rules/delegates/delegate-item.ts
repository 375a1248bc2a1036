import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { agendaOf } from '../../meetings/agenda-of.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Minutes have each item of their agenda, and no other. */
export const delegateItem: DocumentRule = {
	code: 'delegate-item',
	for: 'named',
	norms: ['S1-p8c'],
	scope: 'document',
	check(subject, report) {
		const { source, derived } = subject;
		const { items } = agendaOf(derived);
		if (items.length === 0) return;
		// What the template adds around the author's text is no item.
		const own = partsOf(subject)
			.map(({ heading, words }) => ({ words, place: placeOfNode(heading, subject) }))
			.filter(({ place }) => place.file === source.file);
		const written = own.map(({ words }) => bareName(words));
		const known = items.map(bareName);
		const missing = items.filter((item) => !written.includes(bareName(item)));
		for (const item of missing) {
			const params = { item, why: 'missing', nearest: undefined } as const;
			report({ code: 'delegate-item', severity: 'error', place: placeOfField(source, 'agenda'), params });
		}
		for (const { words, place } of own.filter((one) => !known.includes(bareName(one.words)))) {
			const params = { item: words, why: 'added', nearest: nearest(words, missing) } as const;
			report({ code: 'delegate-item', severity: 'warning', place, params });
		}
	},
};
