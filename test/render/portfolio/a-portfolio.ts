import type { PortfolioRow, PortfolioState } from '../../../scripts/types/index.ts';
import { portfolioRuns, portfolioStates } from '../../../scripts/types/index.ts';

/** A company of a portfolio, with what a test says of it. */
export function aRow(number: number, told: Partial<PortfolioRow> = {}): PortfolioRow {
	return {
		...{ id: `firma-${number}`, name: `Firma ${number} AS`, orgNumber: String(900000000 + number), language: 'nb' },
		...{
			type: 'Virksomhet',
			place: 'Prøveby',
			counties: [],
			state: 'ready',
			inForce: 12,
			drafts: 0,
			errors: [],
			faulty: [],
		},
		...{ lacking: [], late: [], next: [], gaps: [], behind: [], handbook: '', built: '2026-01-01' },
		...told,
	};
}

/** So many companies, of which every state, language and lack is among the first ten. */
export function manyRows(companies: number): readonly PortfolioRow[] {
	return Array.from({ length: companies }, (_, index) => {
		const state = portfolioStates[index % portfolioStates.length] as PortfolioState;
		return aRow(index, {
			state,
			language: index % 3 === 0 ? 'da' : 'nb',
			type: index % 4 === 0 ? 'Tilsynskrets' : 'Virksomhet',
			drafts: index % 7,
			counties: index % 3 === 0 ? ['Vestland'] : index % 3 === 1 ? ['Østlandet', 'Agder'] : [],
			run: portfolioRuns[index % portfolioRuns.length] ?? 'none',
			errors: state === 'errors' ? [`company/firma-${index}/README.md:3: <script>alert(1)</script>`] : [],
			lacking: state === 'lacking' ? ['Øverste leder: Navn', 'Adresse: Gate'] : [],
			late: index % 5 === 1 ? ['2026-01-31: Årsrapport for 2025'] : [],
			next: index % 2 === 0 ? [`2026-${String((index % 12) + 1).padStart(2, '0')}-15`, 'Handlingsplan'] : [],
			gaps: index % 6 === 0 ? [{ missing: 'Det finnes ikke noe dokument ennå.', norms: ['X-§1', 'X-§2'] }] : [],
			behind: index % 8 === 3 ? [{ what: '1-001 Orden', from: '1', to: '2', conflicts: index % 16 === 3 ? 2 : 0 }] : [],
			handbook: index % 2 === 0 ? `../dist/firma-${index}/index.html` : '',
		});
	});
}
