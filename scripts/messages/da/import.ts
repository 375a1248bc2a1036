import type { ImportMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'en PDF',
	'old-word': 'en Word-fil i det gamle format (.doc) eller en, der er låst med adgangskode',
	rtf: 'en RTF-fil',
	picture: 'et billede',
	'web-page': 'en webside',
	zip: 'en zip-fil, men ikke fra Word',
	unknown: 'ikke tekst',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `Filen er ${forms[form]} og kan ikke hentes ind.`,
		remedy: () => 'Åbn den i det program, den er lavet med, og gem den som Word (.docx) eller ren tekst (.txt).',
		why: 'Kun tekst og Word-filer kan læses, uden at noget går tabt.',
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
