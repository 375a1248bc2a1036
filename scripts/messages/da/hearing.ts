import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const hearing: Texts<HearingMessages> = {
	'hearing-document': {
		message: ({ id, own, nearest }) =>
			own
				? `${id} er virksomhedens eget dokument, så høringen i README bliver ikke vist.`
				: `Virksomheden tager ingen fælles instruks med nummer ${id}, så høringen bliver ikke vist.${didYouMean(nearest)}`,
		remedy: ({ id, own }) =>
			own
				? `Flyt høringen øverst i ${id}, under »hearing«, uden »documents«.`
				: 'Ret nummeret, eller fjern det, når instruksen ikke længere findes.',
		why: 'Dokumentet skal vise, hvem der er spurgt om det; en høring, der ikke hører til noget, ser ingen.',
	},
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
	'hearing-shared': {
		message: ({ id }) =>
			`Høringen i ${id} bliver ikke vist: dokumentet er fælles, og hver virksomhed spørger sine egne.`,
		remedy: ({ id }) => `Flyt den til virksomhedens README, under »libraryHearing«, og tilføj »documents: [${id}]«.`,
		why: 'Den, der læser dokumentet hos en virksomhed, skal se, hvem der er spurgt der, ikke et andet sted.',
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
