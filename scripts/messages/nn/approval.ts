import type { ApprovalMessages, NamedField } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const approval: Texts<ApprovalMessages> = {
	'approval-broken': {
		message: ({ id, fields, sections, by, on, company }) =>
			`${id} er ikkje lenger det ${by} godkjende ${on} for ${company}: ${changes(fields, sections)} er endra.`,
		remedy: ({ id }) =>
			`Få det nye godkjent: set ein høgare versjon, og køyr «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD». Eller hent teksten tilbake slik han var.`,
		why: 'Ei godkjenning gjeld det som vart lese. Blir teksten endra etterpå, har ingen godkjent han.',
	},
	'approvals-damaged': {
		message: () => 'Oversikta over godkjenningar kan ikkje lesast.',
		remedy: () => 'Hent fila tilbake frå git, eller slett ho og køyr «npm run approve» for dokumenta på nytt.',
		why: 'Utan ho veit ingen kva som vart godkjent. Fila blir berre skriven av «npm run approve».',
	},
	'approve-unknown': {
		message: ({ id, nearest }) => `Verksemda har ikkje noko dokument med nummer ${id}.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret slik det står øvst i dokumentet, og «--company» når det er ei anna verksemd sitt.',
		why: 'Det som blir godkjent, må finnast.',
	},
	'approve-state': {
		message: ({ id, status }) => `${id} har status «${status}» og kan ikkje godkjennast enno.`,
		remedy: () => 'Set status til «Til godkjenning» når teksten er ferdig, og køyr kommandoen igjen.',
		why: 'Eit utkast kan endrast når som helst, og ei høyring skal vere ferdig først.',
	},
	'approve-errors': {
		message: ({ id, errors }) => `${id} har ${count(errors, 'feil', 'feil')} og er ikkje godkjent.`,
		remedy: () => 'Rett dei andre feila som står her, og køyr kommandoen igjen.',
		why: 'Eit dokument med feil kan ikkje gjevast ut, så ei godkjenning av det er ikkje verd noko.',
	},
	'review-due-fact': {
		message: ({ id, facts, on, company }) =>
			`${id} bør lesast på nytt: ${andList(facts.map(named))} er endra hos ${company} sidan godkjenninga ${on}.`,
		remedy: ({ id }) =>
			`Sjå om teksten framleis stemmer. Gjer han det, køyr «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; elles lag ein ny versjon.`,
		why: 'Eit dokument kan bli feil utan at nokon rører det: når opplysningane det flettar inn, blir andre.',
	},
	'review-due-template': {
		message: ({ id, template, on, company }) =>
			`${id} bør lesast på nytt: ${template} er endra sidan ${company} godkjende dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Sjå om teksten framleis stemmer. Gjer han det, køyr «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; elles lag ein ny versjon.`,
		why: 'Malen er ein del av dokumentet. Blir han endra, blir det endra som vart godkjent.',
	},
	'review-due-law': {
		message: ({ id, law, on, company }) =>
			`${id} bør lesast på nytt: lovregisteret seier noko anna om ${andList(law.map(lawText))} enn då ${company} godkjende dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Sjå om teksten framleis stemmer. Gjer han det, køyr «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; elles lag ein ny versjon.`,
		why: 'Når lova eller det vi veit om ho, er ei anna, kan teksten vere feil.',
	},
};

/** `feltet «title», delen «Ansvar»`. */
function changes(fields: readonly NamedField[], sections: readonly string[]): string {
	const parts = sections.map((heading) => (heading === '' ? 'teksten før fyrste overskrift' : `delen «${heading}»`));
	return andList([...fields.map((field) => `feltet ${named(field)}`), ...parts]);
}

function named({ field, label }: NamedField): string {
	return `«${label?.nn ?? field}»`;
}

/** `medvirkning-§13-1` as `medvirkning § 13-1`. */
function lawText(key: string): string {
	return key.replace('-§', ' §\u00a0');
}
