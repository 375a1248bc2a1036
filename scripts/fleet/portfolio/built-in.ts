import type { Listed, PortfolioCompany } from '../../types/index.ts';

/** What stands published of each company, by its id; those of which nothing does are missing. */
export function builtIn(outputs: readonly Listed[]): ReadonlyMap<string, Pick<PortfolioCompany, 'handbook' | 'built'>> {
	const built = new Map<string, Pick<PortfolioCompany, 'handbook' | 'built'>>();
	for (const { company, kind, format, path, documentVersion } of outputs) {
		const known = built.get(company) ?? { handbook: undefined, built: undefined };
		const isBook = kind === 'handbook';
		const gathered = isBook || (known.built === undefined && kind === 'compliance-register');
		built.set(company, {
			handbook: isBook && format === 'html' ? path : known.handbook,
			built: gathered ? documentVersion : known.built,
		});
	}
	return built;
}
