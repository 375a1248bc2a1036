import { portfolioLook } from '../../../scripts/load/portfolio-look.ts';
import { type Portfolio, portfolioPage } from '../../../scripts/render/portfolio/page.ts';

const look = await portfolioLook(process.cwd());

/** The page over these companies. */
export function aPage(told: Partial<Portfolio> & Pick<Portfolio, 'rows'>): string {
	const provider = { name: 'Prøve BHT AS', colour: '#1f5f5b' };
	return portfolioPage(
		{ language: 'nb', provider, asOf: '2026-06-01', hasRuns: false, unforeseen: [], ...told },
		look,
		'portfolio.csv',
	);
}
