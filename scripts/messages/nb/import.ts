import type { ImportMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'en PDF',
	'old-word': 'en Word-fil i det gamle formatet (.doc), eller en som er låst med passord',
	rtf: 'en RTF-fil',
	picture: 'et bilde',
	'web-page': 'en nettside',
	zip: 'en zip-fil, men ikke fra Word',
	unknown: 'ikke tekst',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `Fila er ${forms[form]} og kan ikke hentes inn.`,
		remedy: () => 'Åpne den i programmet den er laget med, og lagre den som Word (.docx) eller ren tekst (.txt).',
		why: 'Bare tekst og Word-filer kan leses uten at noe går tapt.',
	},
	'import-words': {
		message: ({ expected, found }) =>
			`Teksten kom ikke hel ut på den andre siden: Der det står «${expected}», ${found === '' ? 'mangler det noe' : `ble det «${found}»`}.`,
		remedy: () => 'Ingenting er skrevet. Meld feilen til dem som har ansvar for Regelrett, og legg ved linja i fila.',
		why: 'Et ord som blir borte i en regel, kan snu den.',
	},
	'import-model-missing': {
		message: () => 'Teksten har ingen paragrafer eller nummererte punkter som kan bli en mal.',
		remedy: () => 'Hent den inn uten «--as template», så blir den et dokument.',
		why: 'En mal må ha deler som kan låses hver for seg.',
	},
	'import-blanks': {
		message: ({ kind, provision, fields, blanks }) =>
			`Dokumenttypen «${kind}» og teksten passer ikke sammen i ${provision}: felter i dokumenttypen ${fields}, åpne plasser i teksten ${blanks}.`,
		remedy: () => 'Bruk en annen dokumenttype, eller gi den et nytt navn med «--kind», så lages en ny.',
		why: 'Hvert felt skal stå på den plassen det er spurt om.',
	},
	'import-kind-there': {
		message: ({ kind, folder }) => `Dokumenttypen «${kind}» finnes fra før i ${folder}.`,
		remedy: () => 'Kjør kommandoen en gang til med «--write» for å sette inn teksten der, eller velg et annet navn.',
		why: 'Teksten i en mal gjelder alle dokumenter av typen, og blir bare byttet når det er ment.',
	},
};
