import type { ImportMessages, WordFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'ein PDF',
	rtf: 'ei RTF-fil',
	picture: 'eit bilete',
	'web-page': 'ei nettside',
	unknown: 'ikkje tekst',
};

const faults: Readonly<Record<WordFault, string>> = {
	pdf: 'er ein PDF',
	'word-97': 'er lagra i det gamle Word-formatet (.doc)',
	encrypted: 'er låst med passord',
	'not-word': 'er ikkje ei Word-fil (.docx)',
	damaged: 'er skadd eller ikkje heil',
	'too-large': 'pakkar ut til meir enn eit dokument kan vere',
	'file-names': 'har filnamn som ei Word-fil aldri har',
	entities: 'har kode som ikkje høyrer heime i ei Word-fil',
	'too-deep': 'har tabellar eller felt djupare inni kvarandre enn noko dokument',
	slow: 'tek for lang tid å lese',
	memory: 'tek for mykje minne å lese',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `Fila er ${forms[form]} og kan ikkje hentast inn.`,
		remedy: () => 'Opne ho i programmet ho er laga med, og lagre ho som Word (.docx) eller rein tekst (.txt).',
		why: 'Berre tekst og Word-filer kan lesast utan at noko går tapt.',
	},
	'import-word': {
		message: ({ fault }) => `Fila ${faults[fault]} og kan ikkje hentast inn.`,
		remedy: () =>
			'Opne ho i Word eller LibreOffice, kopier teksten til eit nytt dokument, og lagre det som «Word-dokument (.docx)» utan passord.',
		why: 'Ei fil som ikkje kan lesast trygt og heilt, blir ikkje lesen i det heile.',
	},
	'import-words': {
		message: ({ expected, found }) =>
			`Teksten kom ikkje heil ut på den andre sida: Der det står «${expected}», ${found === '' ? 'manglar det noko' : `blei det «${found}»`}.`,
		remedy: () => 'Ingenting er skrive. Meld feilen til dei som har ansvar for Regelrett, og legg ved linja i fila.',
		why: 'Eit ord som blir borte i ein regel, kan snu han.',
	},
	'import-model-missing': {
		message: () => 'Teksten har ingen paragrafar eller nummererte punkt som kan bli ein mal.',
		remedy: () => 'Hent han inn utan «--as template», så blir han eit dokument.',
		why: 'Ein mal må ha delar som kan låsast kvar for seg.',
	},
	'import-blanks': {
		message: ({ kind, provision, fields, blanks }) =>
			`Dokumenttypen «${kind}» og teksten passar ikkje saman i ${provision}: felt i dokumenttypen ${fields}, opne plassar i teksten ${blanks}.`,
		remedy: () => 'Bruk ein annan dokumenttype, eller gi han eit nytt namn med «--kind», så blir det laga ein ny.',
		why: 'Kvart felt skal stå på den plassen det er spurt om.',
	},
	'import-kind-there': {
		message: ({ kind, folder }) => `Dokumenttypen «${kind}» finst frå før i ${folder}.`,
		remedy: () => 'Køyr kommandoen ein gong til med «--write» for å setje inn teksten der, eller vel eit anna namn.',
		why: 'Teksten i ein mal gjeld alle dokument av typen, og blir berre bytt når det er meint.',
	},
};
