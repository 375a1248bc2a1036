import type { ComplianceTexts } from '../compliance-texts.ts';

export const complianceRegister: ComplianceTexts = {
	title: 'Etterlevelsesregister',
	whole: 'Alle normer',
	shows:
		'Registeret viser hva som er dokumentert, og hva som kontrollerer det. Det viser ikke at regelverket blir fulgt.',
	how: 'Det som mangler, står først. Deretter står normene etter kilde. «Kontroll» er koden på meldingen som kommer når noe ikke stemmer.',
	date: 'Dato',
	count: 'Normer',
	status: {
		gap: 'mangler',
		covered: 'dokumentert',
		partial: 'delvis',
		manual: 'manuell',
		'source-incomplete': 'kilde ufullstendig',
		'out-of-scope': 'utenfor',
	},
	gaps: 'Ikke dokumentert, eller bare delvis',
	noGaps: 'Ingenting mangler.',
	columns: { norm: 'Norm', where: 'Hvor det står, eller hvorfor ikke', check: 'Kontroll', status: 'Status' },
	facts: 'Opplysninger om virksomheten',
	everyDocument: 'Alle dokumenter',
	more: (count) => `og ${count} til`,
	none: '–',
	missing: (kinds) =>
		kinds.length === 0
			? 'Det finnes ikke noe dokument ennå.'
			: `Det finnes ikke noe dokument ennå. Lag ett av typen ${kinds.join(', ')}.`,
	unchecked: 'Ingen kontroll er funnet i malene.',
	draft: 'Dokumentet er ikke i kraft ennå.',
};
