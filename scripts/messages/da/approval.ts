import type { ApprovalMessages, NamedField } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { andList, count, didYouMean } from './phrases.ts';

export const approval: Texts<ApprovalMessages> = {
	'approval-broken': {
		message: ({ id, fields, sections, by, on, company }) =>
			`${id} er ikke længere det, ${by} godkendte ${on} for ${company}: ${changes(fields, sections)} er ændret.`,
		remedy: ({ id }) =>
			`Få det nye godkendt: sæt en højere version, og kør »npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD«. Eller hent teksten tilbage, som den var.`,
		why: 'En godkendelse gælder det, der blev læst. Ændres teksten bagefter, har ingen godkendt den.',
	},
	'approvals-damaged': {
		message: () => 'Oversigten over godkendelser kan ikke læses.',
		remedy: () => 'Hent filen tilbage fra git, eller slet den og kør »npm run approve« for dokumenterne igen.',
		why: 'Uden den ved ingen, hvad der blev godkendt. Filen skrives kun af »npm run approve«.',
	},
	'approve-unknown': {
		message: ({ id, nearest }) => `Virksomheden har ikke noget dokument med nummer ${id}.${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret, som det står øverst i dokumentet, og »--company«, når det er en anden virksomheds.',
		why: 'Det, der godkendes, skal findes.',
	},
	'approve-state': {
		message: ({ id, status }) => `${id} har status »${status}« og kan ikke godkendes endnu.`,
		remedy: () => 'Sæt status til »Til godkendelse«, når teksten er færdig, og kør kommandoen igen.',
		why: 'Et udkast kan ændres når som helst, og en høring skal være færdig først.',
	},
	'approve-errors': {
		message: ({ id, errors }) => `${id} har ${count(errors, 'fejl', 'fejl')} og er ikke godkendt.`,
		remedy: () => 'Ret de andre fejl, der står her, og kør kommandoen igen.',
		why: 'Et dokument med fejl kan ikke udgives, så en godkendelse af det er intet værd.',
	},
	'review-due-fact': {
		message: ({ id, facts, on, company }) =>
			`${id} bør læses igen: ${andList(facts.map(named))} er ændret hos ${company} siden godkendelsen ${on}.`,
		remedy: ({ id }) =>
			`Se, om teksten stadig passer. Gør den det, så kør »npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD«; ellers lav en ny version.`,
		why: 'Et dokument kan blive forkert, uden at nogen rører det: når de oplysninger, det fletter ind, bliver andre.',
	},
	'review-due-template': {
		message: ({ id, template, on, company }) =>
			`${id} bør læses igen: ${template} er ændret, siden ${company} godkendte dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Se, om teksten stadig passer. Gør den det, så kør »npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD«; ellers lav en ny version.`,
		why: 'Skabelonen er en del af dokumentet. Ændres den, ændres det, der blev godkendt.',
	},
	'review-due-law': {
		message: ({ id, law, on, company }) =>
			`${id} bør læses igen: lovregistret siger noget andet om ${andList(law.map(lawText))}, end da ${company} godkendte dokumentet ${on}.`,
		remedy: ({ id }) =>
			`Se, om teksten stadig passer. Gør den det, så kør »npm run approve -- ${id} --by … --on ÅÅÅÅ-MM-DD«; ellers lav en ny version.`,
		why: 'Når loven eller det, vi ved om den, er en anden, kan teksten være forkert.',
	},
};

/** `feltet »title«, delen »Ansvar«`. */
function changes(fields: readonly NamedField[], sections: readonly string[]): string {
	const parts = sections.map((heading) =>
		heading === '' ? 'teksten før den første overskrift' : `delen »${heading}«`,
	);
	return andList([...fields.map((field) => `feltet ${named(field)}`), ...parts]);
}

function named({ field, label }: NamedField): string {
	return `»${label?.da ?? field}«`;
}

/** `medvirkning-§13-1` as `medvirkning § 13-1`. */
function lawText(key: string): string {
	return key.replace('-§', ' §\u00a0');
}
