import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `norms`: the norm behind it where a kind is not for companies of this type. */
const settingsSchema = z.strictObject({ norms: z.record(z.string(), z.string()).default({}) });

/** A document is of a kind that is for companies of this type. */
export const kindCompanyType: CompanyRule = {
	code: 'kind-company-type',
	for: 'all',
	scope: 'company',
	check({ company, sources }, report, settings) {
		const { norms } = settingsSchema.parse(settings);
		const type = company.source.type.name;
		for (const source of sources) {
			const { name, companyTypes } = source.kind;
			if (companyTypes === undefined || companyTypes.includes(type)) continue;
			const params = { kind: name, type, types: companyTypes };
			const place = placeOfField(source, 'kind');
			const norm = Object.hasOwn(norms, name) ? norms[name] : undefined;
			const behind = norm === undefined ? {} : { norms: [norm] };
			report({ code: 'kind-company-type', severity: 'error', place, params, ...behind });
		}
	},
};
