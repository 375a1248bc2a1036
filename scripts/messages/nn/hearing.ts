import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const hearing: Texts<HearingMessages> = {
	'hearing-document': {
		message: ({ id, own, nearest }) =>
			own
				? `${id} er verksemda sitt eige dokument, så høyringa i README blir ikkje vist.`
				: `Verksemda tek ingen felles instruks med nummer ${id}, så høyringa blir ikkje vist.${didYouMean(nearest)}`,
		remedy: ({ id, own }) =>
			own
				? `Flytt høyringa øvst i ${id}, under «hearing», utan «documents».`
				: 'Rett nummeret, eller ta det bort når instruksen ikkje lenger finst.',
		why: 'Dokumentet skal vise kven som er spurde om det; ei høyring som ikkje høyrer til noko, ser ingen.',
	},
	'hearing-missing': {
		message: ({ id, party }) => `${party} er ikkje spurt om ${id}.`,
		remedy: ({ id, party, shared, date }) =>
			shared
				? `Skriv i README for verksemda: «libraryHearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD, documents: [${id}]}]», med dagar frå ${date} eller seinare.`
				: `Spør dei, og skriv øvst i dokumentet: «hearing: [{asked: ${party}, from: ÅÅÅÅ-MM-DD, until: ÅÅÅÅ-MM-DD}]».`,
		why: 'Det som gjeld bedriftshelsetenesta, skal arbeidsmiljøutvalet behandle; der det ikkje er noko utval, spør de verneombodet.',
	},
	'hearing-order': {
		message: ({ from, until }) => `Høyringa sluttar ${until}, før ho begynte ${from}.`,
		remedy: () => 'Rett den av dagane som er feil.',
		why: 'Dagane viser at dei som vart spurde, fekk tid til å svare.',
	},
	'hearing-late': {
		message: ({ until, approved }) => `Høyringa sluttar ${until}, etter at dokumentet vart godkjent ${approved}.`,
		remedy: () => 'Rett dagen som er feil, eller få dokumentet godkjent på nytt etter høyringa.',
		why: 'Den som godkjenner, skal vite kva dei spurde meiner.',
	},
	'hearing-shared': {
		message: ({ id }) => `Høyringa i ${id} blir ikkje vist: dokumentet er felles, og kvar verksemd spør sine eigne.`,
		remedy: ({ id }) =>
			`Flytt henne til README for verksemda, under «libraryHearing», og legg til «documents: [${id}]».`,
		why: 'Den som les dokumentet hos ei verksemd, skal sjå kven som er spurde der, ikkje ein annan stad.',
	},
	'hearing-unanswered': {
		message: ({ by }) => `Det står ikkje kva som vart gjort med merknaden${by === '' ? '' : ` frå ${by}`}.`,
		remedy: () => 'Skriv det under «outcome»: teke inn, ikkje teke inn og kvifor.',
		why: 'Den som har svart, skal sjå kva som kom ut av det, før dokumentet gjeld.',
	},
	'hearing-unrecorded': {
		message: () => 'Dokumentet er på høyring, men det står ikkje kven som er spurt.',
		remedy: () => 'Skriv øvst i dokumentet: «hearing: [{asked: Verneombodet, from: ÅÅÅÅ-MM-DD}]».',
		why: 'Ei høyring skal kunne visast fram etterpå.',
	},
};
