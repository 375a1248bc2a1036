import type { ComplianceTexts } from '../compliance-texts.ts';

export const complianceRegister: ComplianceTexts = {
	title: 'Etterlevingsregister',
	whole: 'Alle normer',
	shows:
		'Registeret viser kva som er dokumentert, og kva som kontrollerer det. Det viser ikkje at regelverket blir følgt.',
	how: 'Det som manglar, står først. Deretter står normene etter kjelde. «Kontroll» er koden på meldinga som kjem når noko ikkje stemmer.',
	date: 'Dato',
	count: 'Normer',
	status: {
		gap: 'manglar',
		covered: 'dokumentert',
		partial: 'delvis',
		manual: 'manuell',
		'source-incomplete': 'kjelde ufullstendig',
		'out-of-scope': 'utanfor',
	},
	gaps: 'Ikkje dokumentert, eller berre delvis',
	noGaps: 'Ingenting manglar.',
	columns: { norm: 'Norm', where: 'Kvar det står, eller kvifor ikkje', check: 'Kontroll', status: 'Status' },
	facts: 'Opplysningar om verksemda',
	everyDocument: 'Alle dokument',
	more: (count) => `og ${count} til`,
	none: '–',
	missing: (kinds) =>
		kinds.length === 0
			? 'Det finst ikkje noko dokument enno.'
			: `Det finst ikkje noko dokument enno. Lag eit av typen ${kinds.join(', ')}.`,
	unchecked: 'Ingen kontroll er funnen i malane.',
	draft: 'Dokumentet er ikkje i kraft enno.',
};
