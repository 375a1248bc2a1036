import { z } from 'zod';
import { clean } from '../../fields/clean.ts';
import type { CompanyRule, Repository, Scalar } from '../../types/index.ts';
import { bareName } from '../bare-name.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/** A site has one service: its name stands once in the registers of all services, however it is spaced and capitalised. */
export const siteClaimedTwice: CompanyRule = {
	code: 'site-claimed-twice',
	for: 'named',
	scope: 'company',
	check({ company, repository }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		for (const claims of claimsIn(repository, register).values()) {
			for (const claim of claims.filter((one) => one.company === company.id)) {
				const other = claims.find((one) => one !== claim && !isOwnSlip(claim, one));
				if (other === undefined) continue;
				const { text, place } = claim.site;
				const params = { site: clean(text), other: `${other.site.place.file}:${other.site.place.line}` };
				report({ code: 'site-claimed-twice', severity: 'error', place, params, norms: [norm] });
			}
		}
	},
};

interface Claim {
	readonly company: string;
	readonly site: Scalar;
}

/** The rows of all companies by the site that they are of. */
function claimsIn({ registers }: Repository, register: string): ReadonlyMap<string, readonly Claim[]> {
	const claims = new Map<string, Claim[]>();
	for (const { company, rows } of registers.filter(({ type }) => type.name === register)) {
		for (const { entries } of rows) {
			const site = entries.get('site')?.value;
			if (site?.type !== 'scalar' || clean(site.text) === '') continue;
			const name = bareName(site.text);
			claims.set(name, [...(claims.get(name) ?? []), { company, site }]);
		}
	}
	return claims;
}

/** In one register the second is the slip; two that are written alike are reported as a repeated key. */
function isOwnSlip({ company, site }: Claim, other: Claim): boolean {
	if (company !== other.company) return false;
	return site.place.line < other.site.place.line || clean(site.text) === clean(other.site.text);
}
