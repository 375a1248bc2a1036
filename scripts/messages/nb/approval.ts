import type { ApprovalMessages, NamedField } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const approval: Texts<ApprovalMessages> = {
	'approval-broken': {
		message: ({ id, fields, sections, by, on, company }) =>
			`${id} er ikke lenger det ${by} godkjente ${on} for ${company}: ${changes(fields, sections)} er endret.`,
		remedy: ({ id }) =>
			`Få det nye godkjent: sett en høyere versjon, og kjør «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD». Eller hent teksten tilbake slik den var.`,
		why: 'En godkjenning gjelder det som ble lest. Endres teksten etterpå, har ingen godkjent den.',
	},
	'approvals-damaged': {
		message: () => 'Oversikten over godkjenninger kan ikke leses.',
		remedy: () => 'Hent fila tilbake fra git, eller slett den og kjør «npm run approve» for dokumentene på nytt.',
		why: 'Uten den vet ingen hva som ble godkjent. Fila skrives bare av «npm run approve».',
	},
	'approve-unknown': {
		message: ({ id, nearest }) => `Virksomheten har ikke noe dokument med nummer ${id}.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret slik det står øverst i dokumentet, og «--company» når det er en annen virksomhets.',
		why: 'Det som godkjennes, må finnes.',
	},
	'approve-state': {
		message: ({ id, status }) => `${id} har status «${status}» og kan ikke godkjennes ennå.`,
		remedy: () => 'Sett status til «Til godkjenning» når teksten er ferdig, og kjør kommandoen igjen.',
		why: 'Et utkast kan endres når som helst, og en høring skal være ferdig først.',
	},
	'approve-errors': {
		message: ({ id, errors }) => `${id} har ${count(errors, 'feil', 'feil')} og er ikke godkjent.`,
		remedy: () => 'Rett de andre feilene som står her, og kjør kommandoen igjen.',
		why: 'Et dokument med feil kan ikke gis ut, så en godkjenning av det er ikke verd noe.',
	},
	'review-due-fact': {
		message: ({ id, facts, on, company }) =>
			`${id} bør leses på nytt: ${andList(facts.map(named))} er endret hos ${company} siden godkjenningen ${on}.`,
		remedy: ({ id }) =>
			`Se om teksten fortsatt stemmer. Gjør den det, kjør «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; ellers lag en ny versjon.`,
		why: 'Et dokument kan bli feil uten at noen rører det: når opplysningene det fletter inn, blir andre.',
	},
	'review-due-template': {
		message: ({ id, template, on, company }) =>
			`${id} bør leses på nytt: ${template} er endret siden ${company} godkjente dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Se om teksten fortsatt stemmer. Gjør den det, kjør «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; ellers lag en ny versjon.`,
		why: 'Malen er en del av dokumentet. Endres den, endres det som ble godkjent.',
	},
	'review-due-law': {
		message: ({ id, law, on, company }) =>
			`${id} bør leses på nytt: lovregisteret sier noe annet om ${andList(law.map(lawText))} enn da ${company} godkjente dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Se om teksten fortsatt stemmer. Gjør den det, kjør «npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD»; ellers lag en ny versjon.`,
		why: 'Når loven eller det vi vet om den, er en annen, kan teksten være feil.',
	},
};

/** `feltet «title», delen «Ansvar»`. */
function changes(fields: readonly NamedField[], sections: readonly string[]): string {
	const parts = sections.map((heading) => (heading === '' ? 'teksten før første overskrift' : `delen «${heading}»`));
	return andList([...fields.map((field) => `feltet ${named(field)}`), ...parts]);
}

function named({ field, label }: NamedField): string {
	return `«${label?.nb ?? field}»`;
}

/** `medvirkning-§13-1` as `medvirkning § 13-1`. */
function lawText(key: string): string {
	return key.replace('-§', ' §\u00a0');
}
