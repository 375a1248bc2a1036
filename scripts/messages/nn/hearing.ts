import type { HearingMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const hearing: Texts<HearingMessages> = {
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
