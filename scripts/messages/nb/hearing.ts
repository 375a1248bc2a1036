import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const hearing: Texts<HearingMessages> = {
	'hearing-document': {
		message: ({ id, own, nearest }) =>
			own
				? `${id} er virksomhetens eget dokument, så høringen i README blir ikke vist.`
				: `Virksomheten tar ingen felles instruks med nummer ${id}, så høringen blir ikke vist.${didYouMean(nearest)}`,
		remedy: ({ id, own }) =>
			own
				? `Flytt høringen øverst i ${id}, under «hearing», uten «documents».`
				: 'Rett nummeret, eller ta det bort når instruksen ikke lenger finnes.',
		why: 'Dokumentet skal vise hvem som er spurt om det; en høring som ikke hører til noe, ser ingen.',
	},
	'hearing-missing': {
		message: ({ id, party }) => `${party} er ikke spurt om ${id}.`,
		remedy: ({ id, party, shared, date }) =>
			shared
				? `Skriv i virksomhetens README: «libraryHearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD, documents: [${id}]}]», med dager fra ${date} eller senere.`
				: `Spør dem, og skriv øverst i dokumentet: «hearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD}]».`,
		why: 'Det som gjelder bedriftshelsetjenesten, skal arbeidsmiljøutvalget behandle; der det ikke er noe utvalg, spør dere verneombudet.',
	},
	'hearing-order': {
		message: ({ from, until }) => `Høringen slutter ${until}, før den begynte ${from}.`,
		remedy: () => 'Rett den av dagene som er feil.',
		why: 'Dagene viser at de som ble spurt, fikk tid til å svare.',
	},
	'hearing-late': {
		message: ({ until, approved }) => `Høringen slutter ${until}, etter at dokumentet ble godkjent ${approved}.`,
		remedy: () => 'Rett dagen som er feil, eller få dokumentet godkjent på nytt etter høringen.',
		why: 'Den som godkjenner, skal vite hva de spurte mener.',
	},
	'hearing-shared': {
		message: ({ id }) => `Høringen i ${id} blir ikke vist: dokumentet er felles, og hver virksomhet spør sine egne.`,
		remedy: ({ id }) => `Flytt den til virksomhetens README, under «libraryHearing», og legg til «documents: [${id}]».`,
		why: 'Den som leser dokumentet hos en virksomhet, skal se hvem som er spurt der, ikke et annet sted.',
	},
	'hearing-unanswered': {
		message: ({ by }) => `Det står ikke hva som ble gjort med merknaden${by === '' ? '' : ` fra ${by}`}.`,
		remedy: () => 'Skriv det under «outcome»: tatt inn, ikke tatt inn og hvorfor.',
		why: 'Den som har svart, skal se hva som kom ut av det, før dokumentet gjelder.',
	},
	'hearing-unrecorded': {
		message: () => 'Dokumentet er på høring, men det står ikke hvem som er spurt.',
		remedy: () => 'Skriv øverst i dokumentet: «hearing: [{asked: Verneombudet, from: ÅÅÅÅ-MM-DD}]».',
		why: 'En høring skal kunne vises fram etterpå.',
	},
};
