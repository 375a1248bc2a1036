import type { ComplianceTexts } from '../compliance-texts.ts';

export const complianceRegister: ComplianceTexts = {
	title: 'Overholdelsesregister',
	whole: 'Alle normer',
	shows:
		'Registret viser, hvad der er dokumenteret, og hvad der kontrollerer det. Det viser ikke, at reglerne bliver fulgt.',
	how: 'Det, der mangler, står først. Derefter står normerne efter kilde. »Kontrol« er koden på den meddelelse, der kommer, når noget ikke passer.',
	date: 'Dato',
	count: 'Normer',
	status: {
		gap: 'mangler',
		covered: 'dokumenteret',
		partial: 'delvis',
		manual: 'manuel',
		'source-incomplete': 'kilde ufuldstændig',
		'out-of-scope': 'udenfor',
	},
	gaps: 'Ikke dokumenteret, eller kun delvis',
	noGaps: 'Intet mangler.',
	columns: { norm: 'Norm', where: 'Hvor det står, eller hvorfor ikke', check: 'Kontrol', status: 'Status' },
	facts: 'Oplysninger om virksomheden',
	everyDocument: 'Alle dokumenter',
	more: (count) => `og ${count} til`,
	none: '–',
	missing: (kinds) =>
		kinds.length === 0
			? 'Der findes endnu intet dokument.'
			: `Der findes endnu intet dokument. Lav et af typen ${kinds.join(', ')}.`,
	unchecked: 'Der er ikke fundet nogen kontrol i skabelonerne.',
	draft: 'Dokumentet er ikke trådt i kraft endnu.',
};
