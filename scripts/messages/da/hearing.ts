import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const hearing: Texts<HearingMessages> = {
	'hearing-missing': {
		message: ({ id, party }) => `${party} er ikke spurgt om ${id}.`,
		remedy: ({ id, party, shared, date }) =>
			shared
				? `Skriv i virksomhedens README: »libraryHearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD, documents: [${id}]}]«, med dage fra ${date} eller senere.`
				: `Spørg dem, og skriv øverst i dokumentet: »hearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD}]«.`,
		why: 'Det, der gælder bedriftssundhedstjenesten, skal udvalget behandle; hvor der intet udvalg er, spørger I arbejdsmiljørepræsentanten.',
	},
	'hearing-order': {
		message: ({ from, until }) => `Høringen slutter ${until}, før den begyndte ${from}.`,
		remedy: () => 'Ret den af dagene, der er forkert.',
		why: 'Dagene viser, at de, der blev spurgt, fik tid til at svare.',
	},
	'hearing-late': {
		message: ({ until, approved }) => `Høringen slutter ${until}, efter at dokumentet blev godkendt ${approved}.`,
		remedy: () => 'Ret den dag, der er forkert, eller få dokumentet godkendt igen efter høringen.',
		why: 'Den, der godkender, skal vide, hvad de spurgte mener.',
	},
	'hearing-unanswered': {
		message: ({ by }) => `Der står ikke, hvad der skete med bemærkningen${by === '' ? '' : ` fra ${by}`}.`,
		remedy: () => 'Skriv det under »outcome«: taget med, ikke taget med og hvorfor.',
		why: 'Den, der har svaret, skal se, hvad der kom ud af det, før dokumentet gælder.',
	},
	'hearing-unrecorded': {
		message: () => 'Dokumentet er i høring, men der står ikke, hvem der er spurgt.',
		remedy: () => 'Skriv øverst i dokumentet: »hearing: [{asked: Arbejdsmiljørepræsentanten, from: ÅÅÅÅ-MM-DD}]«.',
		why: 'En høring skal kunne vises frem bagefter.',
	},
};
