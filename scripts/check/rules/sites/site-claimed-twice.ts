import { z } from 'zod';
import { clean } from '../../../fields/clean.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule, CompanySource, RegisterSource, Repository, Scalar, Value } from '../../../types/index.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/**
 * A site has one service: that in whose register it stands, and that which its own README says. Its name is the same
 * however it is spaced and capitalised.
 */
export const siteClaimedTwice: CompanyRule = {
	code: 'site-claimed-twice',
	for: 'named',
	scope: 'company',
	check({ company, repository }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		for (const claims of claimsIn(repository, register).values()) {
			for (const claim of claims.filter(({ company: { id } }) => id === company.id)) {
				const other = claims.find((one) => contradicts(one, claim));
				if (other === undefined) continue;
				const { text, place } = claim.site;
				const params = { site: clean(text), other: `${other.site.place.file}:${other.site.place.line}` };
				report({ code: 'site-claimed-twice', severity: 'error', place, params, norms: [norm] });
			}
		}
	},
};

interface Claim {
	/** In whose file it stands. */
	readonly company: Pick<CompanySource, 'id'>;
	readonly service: string;
	readonly site: Scalar;
}

/** Every claim of the repository by the site that it is of. */
function claimsIn({ companies, registers }: Repository, register: string): ReadonlyMap<string, readonly Claim[]> {
	const listed = registers.filter(({ type }) => type.name === register).flatMap(claimsOfRegister);
	const claims = new Map<string, Claim[]>();
	for (const claim of [...listed, ...companies.flatMap(claimsOfCompany)]) {
		const name = bareName(claim.site.text);
		if (name !== '') claims.set(name, [...(claims.get(name) ?? []), claim]);
	}
	return claims;
}

function claimsOfRegister({ company: id, rows }: RegisterSource): readonly Claim[] {
	const sites = rows.map(({ entries }) => entries.get('site')?.value).filter(isScalar);
	return sites.map((site) => ({ company: { id }, service: id, site }));
}

function claimsOfCompany(company: CompanySource): readonly Claim[] {
	const [site, service] = ['name', 'service'].map((key) => company.values.entries.get(key)?.value);
	const named = service?.type === 'group' ? service.entries.get('company')?.value : undefined;
	return isScalar(site) && isScalar(named) ? [{ company, service: named.text, site }] : [];
}

/** In one register the second is the slip; two that are written alike are reported as a repeated key. */
function contradicts(one: Claim, claim: Claim): boolean {
	if (one.service !== claim.service) return true;
	const { place, text } = claim.site;
	return one.site.place.file === place.file && one.site.place.line < place.line && clean(one.site.text) !== clean(text);
}

function isScalar(value: Value | undefined): value is Scalar {
	return value?.type === 'scalar';
}
