import { z } from 'zod';
import { enrolledSites } from '../../../fill/board/enrolled-sites.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `all`: where a site is missing, that is told. */
const settingsSchema = z.strictObject({ sites: z.enum(['all', 'some']).default('all') });

/** Every affiliated site, and no other, sends one for the management and one for the employees. */
export const delegateSite: DocumentRule = {
	code: 'delegate-site',
	for: 'named',
	norms: ['S1-p8b'],
	scope: 'document',
	check({ source, data, company }, report, settings) {
		const isWhole = settingsSchema.parse(settings).sites === 'all';
		const sites = enrolledSites(company, 0).sites.map(({ site }) => site);
		const delegates = Array.isArray(data.delegates) ? (data.delegates as readonly DataGroup[]) : [];
		const named = delegates.map(({ site }) => site);
		for (const [index, delegate] of delegates.entries()) {
			const { site } = delegate;
			if (typeof site !== 'string') continue;
			const place = placeOfField(source, 'delegates', index, 'site');
			const slip = slipIn(site, index, named, sites);
			if (slip !== undefined) report({ code: 'delegate-site', severity: 'error', place, params: { site, ...slip } });
			for (const why of ['management', 'employees'] as const) {
				if (!isWhole || delegate[why] !== null) continue;
				report({ code: 'delegate-site', severity: 'warning', place, params: { site, why, nearest: undefined } });
			}
		}
		for (const site of sites.filter((one) => isWhole && !named.includes(one))) {
			const params = { site, why: 'missing', nearest: undefined } as const;
			report({ code: 'delegate-site', severity: 'warning', place: placeOfField(source, 'delegates'), params });
		}
	},
};

function slipIn(site: string, index: number, named: readonly unknown[], sites: readonly string[]) {
	if (named.indexOf(site) < index) return { why: 'repeated', nearest: undefined } as const;
	// Without a register every one would be unknown.
	if (sites.length === 0 || sites.includes(site)) return undefined;
	return { why: 'unknown', nearest: nearest(site, sites) } as const;
}
