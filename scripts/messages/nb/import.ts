import type { ImportMessages, WordFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'en PDF',
	rtf: 'en RTF-fil',
	picture: 'et bilde',
	'web-page': 'en nettside',
	unknown: 'ikke tekst',
};

const faults: Readonly<Record<WordFault, string>> = {
	pdf: 'er en PDF',
	'word-97': 'er lagret i det gamle Word-formatet (.doc)',
	encrypted: 'er låst med passord',
	'not-word': 'er ikke en Word-fil (.docx)',
	damaged: 'er skadet eller ikke hel',
	'too-large': 'pakker ut til mer enn et dokument kan være',
	'file-names': 'har filnavn som en Word-fil aldri har',
	entities: 'har kode som ikke hører hjemme i en Word-fil',
	'too-deep': 'har tabeller eller felter dypere inni hverandre enn noe dokument',
	slow: 'tar for lang tid å lese',
	memory: 'tar for mye minne å lese',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `Fila er ${forms[form]} og kan ikke hentes inn.`,
		remedy: () => 'Åpne den i programmet den er laget med, og lagre den som Word (.docx) eller ren tekst (.txt).',
		why: 'Bare tekst og Word-filer kan leses uten at noe går tapt.',
	},
	'import-word': {
		message: ({ fault }) => `Fila ${faults[fault]} og kan ikke hentes inn.`,
		remedy: () =>
			'Åpne den i Word eller LibreOffice, kopier teksten til et nytt dokument, og lagre det som «Word-dokument (.docx)» uten passord.',
		why: 'En fil som ikke kan leses trygt og helt, blir ikke lest i det hele tatt.',
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
