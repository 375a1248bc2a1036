import { callOf } from '../../../fill/grants/call-of.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The basic fee that is tried covers every service that its area names. */
export const grantFeeServices: DocumentRule = {
	code: 'grant-fee-services',
	alsoNorms: ({ grantCalls }) =>
		[...grantCalls.values()].flatMap(({ areas }) =>
			[...areas.byNumber.values()].filter(({ services }) => services.length > 0).map(({ norm }) => norm),
		),
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		const number = String(data.area);
		const area = callOf(data, repository)?.areas.byNumber.get(number);
		if (area === undefined) return;
		const { services } = (data.fee ?? {}) as DataGroup;
		const covered = Array.isArray(services) ? services.map((service) => bareName(String(service))) : [];
		const missing = area.services.filter((service) => !covered.includes(bareName(service)));
		if (missing.length === 0) return;
		const params = { number, missing, all: area.services };
		const place = placeOfField(source, 'fee', 'services');
		report({ code: 'grant-fee-services', severity: 'error', place, params, norms: [area.norm] });
	},
};
