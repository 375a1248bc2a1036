import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

type HiringFault = AccessionMessages['hiring-by-model']['fault'];

export const accession: Texts<AccessionMessages> = {
	'service-unjoined': {
		message: () => 'Virksomheten sier ikke hvilken bedriftshelsetjeneste den er tilsluttet.',
		remedy: ({ document }) => `Skriv modellen og tjenesten under «service» i README.md. De brukes i ${document}.`,
		why: 'Hvem som gjør oppgavene, og hvem som ansetter, følger av hvilken tjeneste virksomheten har.',
	},
	'recommendation-missing': {
		message: ({ known }) =>
			known
				? 'Uttalelsen fra verneorganisasjonen mangler.'
				: 'Uttalelse fra verneorganisasjonen er ikke nevnt, og det står ikke i README.md om virksomheten skal ha en.',
		remedy: ({ known }) =>
			known
				? 'Skriv dagen og hva den sier, under «recommendation».'
				: 'Skriv «safetyOrganisation: ja» eller «nei» i README.md. Er svaret ja, skriver du uttalelsen under «recommendation».',
		why: 'Der det skal være en verneorganisasjon, skal den uttale seg når oppgavene til tjenesten blir bestemt.',
	},
	'inspection-unsent': {
		message: ({ sent, asOf }) =>
			sent === undefined
				? 'Dokumentet er i kraft, men er ikke sendt til Arbejdstilsynet.'
				: `Dokumentet er i kraft, men sendes ikke til Arbejdstilsynet før ${sent} (i dag ${asOf}).`,
		remedy: () => 'Send det, og skriv dagen under «sentToInspection».',
		why: 'Det danske Arbejdstilsynet skal kunne se om det som er avtalt, holder seg innenfor reglene.',
	},
	'accession-model': {
		message: ({ model }) =>
			`Etter modell ${model} har virksomheten sin egen tjeneste. Da har den vedtekter, ikke en tiltredelsesvedtekt.`,
		remedy: ({ file }) => `Slett dokumentet, eller rett «service» i ${file}.`,
		why: 'En tiltredelsesvedtekt er for den som deltar i et senter eller en bransjetjeneste, eller bruker tjenesten til en annen virksomhet (modell 2 til 4).',
	},
	'accession-statute': {
		message: ({ fault, statute, service }) => statuteFaults[fault](statute, service),
		remedy: ({ fault, nearest, service }) =>
			fault === 'not-in-force'
				? 'Vent til vedtektene er i kraft, eller la tiltredelsesvedtekten være et utkast så lenge.'
				: `Skriv nummeret på vedtektene som ligger i «company/${service}».${didYouMean(nearest)}`,
		why: 'Den som slutter seg til en tjeneste, slutter seg til vedtektene dens. Uten vedtekter som følger reglene, gis det heller ikke tilskudd.',
	},
	'accession-hours': {
		message: ({ by, hours, least }) =>
			`Tjenesten gir ${amount(hours)} timer i året, men ${demanders[by]} krever minst ${amount(least)}.`,
		remedy: ({ least }) => `Avtal minst ${amount(least)} timer, og rett «hours».`,
		why: 'Modellen sier hvor mye tid det minst skal være for hver ansatt. Arbejdstilsynet kan kreve mer, aldri mindre.',
	},
	'demand-below-model': {
		message: ({ demanded, least }) =>
			`Kravet fra Arbejdstilsynet er ${amount(demanded)} timer i året, men modellen krever allerede ${amount(least)}.`,
		remedy: () => 'Rett timene under «inspectionDemand», eller ta bort kravet.',
		why: 'Arbejdstilsynet kan bare kreve noe som går ut over modellen. Et lavere tall er en skrivefeil eller en misforståelse.',
	},
	'hiring-by-model': {
		message: ({ fault, position }) => hiringFaults[fault](position),
		remedy: ({ fault }) => hiringRemedies[fault],
		why: 'I virksomhetens egen tjeneste bestemmer ledelsen, etter uttalelse fra verneutvalget. I en bransjetjeneste bestemmer styret over fagpersonalet og den daglige ledelsen over de andre. Ledige fagstillinger skal lyses ut først.',
	},
	'branch-board-parity': {
		message: ({ management, employees }) =>
			`Styret har ${amount(management)} fra ledelsen og ${amount(employees)} fra de ansatte, men det skal være like mange fra hver.`,
		remedy: () => 'Skriv det samme tallet under «management» og «employees», og minst 1.',
		why: 'Den danske bekendtgørelsen sier at ledelsen og de ansatte skal være likt representert i styret for en bransjetjeneste.',
	},
	'order-in-force': {
		message: ({ text, words }) =>
			`Når bestemmelsen trer i kraft, er skrevet «${text}», men må være en dag eller «${words}».`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv «${words}».`,
		why: 'Den som mottar en bestemmelse, må vite fra hvilken dag den gjelder.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `«${recipient}» står i fordelingen med 0 eksemplarer.`,
		remedy: () => 'Skriv minst 1, eller ta bort linja. Uten tall får mottakeren det som er vanlig.',
		why: 'Fordelingen viser hvem som har fått bestemmelsen, og i hvor mange eksemplarer.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `«${recipient}» står flere ganger i fordelingen.`,
		remedy: () => 'Slå linjene sammen til én.',
		why: 'Summen av eksemplarene blir bare riktig når hver mottaker står én gang.',
	},
};

const demanders = { model: 'modellen', demand: 'Arbejdstilsynet' };

const statuteFaults = {
	missing: (statute: string, service: string) => `Vedtektene «${statute}» finnes ikke hos «${service}».`,
	kind: (statute: string, service: string) => `«${statute}» hos «${service}» er ikke vedtektene til tjenesten.`,
	'not-in-force': (statute: string, service: string) => `Vedtektene «${statute}» hos «${service}» er ikke i kraft.`,
};

const hiringFaults: Readonly<Record<HiringFault, (position: string) => string>> = {
	management: (position) => `«${position}»: Her er det ledelsen i virksomheten som skal bestemme.`,
	board: (position) => `«${position}»: Her er det styret som skal bestemme.`,
	'daily-management': (position) => `«${position}»: Her er det den daglige ledelsen som skal bestemme.`,
	recommendation: (position) => `«${position}»: Verneutvalget har ikke uttalt seg før det ble bestemt.`,
	advertised: (position) => `«${position}»: Stillingen er ikke lyst ut før ansettelsen.`,
};

const decideAgain = 'La den som har rett til det, avgjøre saken, og rett «decidedBy» og «date».';

const hiringRemedies: Readonly<Record<HiringFault, string>> = {
	management: decideAgain,
	board: decideAgain,
	'daily-management': decideAgain,
	recommendation: 'Hent inn uttalelsen, og skriv dagen under «recommended».',
	advertised: 'Skriv dagen stillingen ble lyst ut, under «advertised».',
};
