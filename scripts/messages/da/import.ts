import type { ImportMessages, WordFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'en PDF',
	rtf: 'en RTF-fil',
	picture: 'et billede',
	'web-page': 'en webside',
	unknown: 'ikke tekst',
};

const faults: Readonly<Record<WordFault, string>> = {
	pdf: 'er en PDF',
	'word-97': 'er gemt i det gamle Word-format (.doc)',
	encrypted: 'er låst med adgangskode',
	'not-word': 'er ikke en Word-fil (.docx)',
	damaged: 'er beskadiget eller ikke hel',
	'too-large': 'pakker ud til mere, end et dokument kan være',
	'file-names': 'har filnavne, som en Word-fil aldrig har',
	entities: 'har kode, som ikke hører hjemme i en Word-fil',
	'too-deep': 'har tabeller eller felter dybere inde i hinanden end noget dokument',
	slow: 'tager for lang tid at læse',
	memory: 'tager for meget hukommelse at læse',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `Filen er ${forms[form]} og kan ikke hentes ind.`,
		remedy: () => 'Åbn den i det program, den er lavet med, og gem den som Word (.docx) eller ren tekst (.txt).',
		why: 'Kun tekst og Word-filer kan læses, uden at noget går tabt.',
	},
	'import-word': {
		message: ({ fault }) => `Filen ${faults[fault]} og kan ikke hentes ind.`,
		remedy: () =>
			'Åbn den i Word eller LibreOffice, kopier teksten til et nyt dokument, og gem det som »Word-dokument (.docx)« uden adgangskode.',
		why: 'En fil, der ikke kan læses sikkert og helt, bliver slet ikke læst.',
	},
	'import-words': {
		message: ({ expected, found }) =>
			`Teksten kom ikke hel igennem: Hvor der står »${expected}«, ${found === '' ? 'mangler der noget' : `blev det »${found}«`}.`,
		remedy: () => 'Intet er skrevet. Meld fejlen til dem, der har ansvar for Regelrett, og vedlæg linjen i filen.',
		why: 'Et ord, der forsvinder i en regel, kan vende den om.',
	},
	'import-model-missing': {
		message: () => 'Teksten har ingen paragraffer eller nummererede punkter, der kan blive en skabelon.',
		remedy: () => 'Hent den ind uden »--as template«, så bliver den et dokument.',
		why: 'En skabelon skal have dele, der kan låses hver for sig.',
	},
	'import-blanks': {
		message: ({ kind, provision, fields, blanks }) =>
			`Dokumenttypen »${kind}« og teksten passer ikke sammen i ${provision}: felter i dokumenttypen ${fields}, åbne pladser i teksten ${blanks}.`,
		remedy: () => 'Brug en anden dokumenttype, eller giv den et nyt navn med »--kind«, så laves der en ny.',
		why: 'Hvert felt skal stå på den plads, der er spurgt om.',
	},
	'import-kind-there': {
		message: ({ kind, folder }) => `Dokumenttypen »${kind}« findes i forvejen i ${folder}.`,
		remedy: () => 'Kør kommandoen en gang til med »--write« for at sætte teksten ind der, eller vælg et andet navn.',
		why: 'Teksten i en skabelon gælder alle dokumenter af typen og bliver kun skiftet, når det er meningen.',
	},
};
