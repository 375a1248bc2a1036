import { callOf } from '../../../fill/grants/call-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** An application says what the area that it is in asks to be told. */
export const grantAreaField: DocumentRule = {
	code: 'grant-area-field',
	alsoNorms: ({ grantCalls }) =>
		[...grantCalls.values()].flatMap(({ areas }) =>
			[...areas.byNumber.values()].flatMap(({ needs }) => [...needs.values()]),
		),
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		const number = String(data.area);
		const area = callOf(data, repository)?.areas.byNumber.get(number);
		for (const [field, norm] of area?.needs ?? []) {
			if ((data[field] ?? null) !== null) continue;
			const label = source.kind.fields.find(({ key }) => key === field)?.label;
			const params = { number, field, label };
			const place = placeOfField(source, 'area');
			report({ code: 'grant-area-field', severity: 'error', place, params, norms: [norm] });
		}
	},
};
