import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	norm: z.string(),
	/** That of every service of this type; otherwise each says its own in `area`. */
	area: z.string().optional(),
	/** The counties of each area. */
	areas: z.record(z.string(), z.array(z.string())),
	/** Sites that belong elsewhere than their county does; without an area, to no service of this type. */
	exceptions: z.array(z.strictObject({ site: z.string(), area: z.string().optional() })).default([]),
});

type Settings = z.output<typeof settingsSchema>;

/** A site stands with the service whose area it lies in, or to which it belongs by exception. */
export const siteOutsideArea: CompanyRule = {
	code: 'site-outside-area',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, norm, ...map } = settingsSchema.parse(settings);
		const area = map.area ?? company.data.area;
		if (typeof area !== 'string') return;
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { site, county } = cells;
			if (typeof site !== 'string' || typeof county !== 'string') continue;
			const belongs = areaOf(site, county, map);
			if (belongs === area) continue;
			const params = { site, county, area, belongs };
			report({ code: 'site-outside-area', severity: 'error', place: place('county'), params, norms: [norm] });
		}
	},
};

function areaOf(site: string, county: string, { areas, exceptions }: Pick<Settings, 'areas' | 'exceptions'>) {
	const exception = exceptions.find((one) => bareName(one.site) === bareName(site));
	if (exception !== undefined) return exception.area;
	return Object.keys(areas).find((area) => areas[area]?.includes(county));
}
