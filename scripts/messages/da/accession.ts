import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

type HiringFault = AccessionMessages['hiring-by-model']['fault'];

export const accession: Texts<AccessionMessages> = {
	'service-unjoined': {
		message: () => 'Virksomheden siger ikke, hvilken bedriftssundhedstjeneste den er tilsluttet.',
		remedy: ({ document }) => `Skriv modellen og tjenesten under »service« i README.md. De bruges i ${document}.`,
		why: 'Hvem der udfører opgaverne, og hvem der ansætter, følger af, hvilken tjeneste virksomheden har.',
	},
	'recommendation-missing': {
		message: ({ known }) =>
			known
				? 'Sikkerhedsorganisationens indstilling mangler.'
				: 'Sikkerhedsorganisationens indstilling er ikke nævnt, og det står ikke i README.md, om virksomheden skal have en sikkerhedsorganisation.',
		remedy: ({ known }) =>
			known
				? 'Skriv dagen, og hvad den siger, under »recommendation«.'
				: 'Skriv »safetyOrganisation: ja« eller »nej« i README.md. Er svaret ja, skriver du indstillingen under »recommendation«.',
		why: 'Hvor der skal være en sikkerhedsorganisation, skal den afgive indstilling, når tjenestens opgaver udformes.',
	},
	'inspection-unsent': {
		message: ({ sent, asOf }) =>
			sent === undefined
				? 'Dokumentet er gældende, men er ikke sendt til Arbejdstilsynet.'
				: `Dokumentet er gældende, men sendes først til Arbejdstilsynet ${sent} (i dag ${asOf}).`,
		remedy: () => 'Send det, og skriv dagen under »sentToInspection«.',
		why: 'Arbejdstilsynet skal kunne se, om det aftalte holder sig inden for reglerne.',
	},
	'accession-model': {
		message: ({ model }) =>
			`Efter model ${model} har virksomheden sin egen tjeneste. Så har den en vedtægt, ikke en tiltrædelsesvedtægt.`,
		remedy: ({ file }) => `Slet dokumentet, eller ret »service« i ${file}.`,
		why: 'En tiltrædelsesvedtægt er for den, der deltager i et center eller en branchetjeneste eller får bistand fra en anden virksomheds tjeneste (model 2 til 4).',
	},
	'accession-statute': {
		message: ({ fault, statute, service }) => statuteFaults[fault](statute, service),
		remedy: ({ fault, nearest, service }) =>
			fault === 'not-in-force'
				? 'Vent, til vedtægten gælder, eller lad tiltrædelsesvedtægten være et udkast så længe.'
				: `Skriv nummeret på den vedtægt, der ligger i »company/${service}«.${didYouMean(nearest)}`,
		why: 'Den, der slutter sig til en tjeneste, slutter sig til dens vedtægt. Uden en vedtægt, der følger reglerne, gives der heller ikke tilskud.',
	},
	'accession-hours': {
		message: ({ by, hours, least }) =>
			`Tjenesten giver ${amount(hours)} timer om året, men ${demanders[by]} kræver mindst ${amount(least)}.`,
		remedy: ({ least }) => `Aftal mindst ${amount(least)} timer, og ret »hours«.`,
		why: 'Modellen siger, hvor meget tid der mindst skal være til hver ansat. Arbejdstilsynet kan kræve mere, aldrig mindre.',
	},
	'demand-below-model': {
		message: ({ demanded, least }) =>
			`Arbejdstilsynets krav er ${amount(demanded)} timer om året, men modellen kræver allerede ${amount(least)}.`,
		remedy: () => 'Ret timerne under »inspectionDemand«, eller fjern kravet.',
		why: 'Arbejdstilsynet kan kun kræve noget, der går ud over modellen. Et lavere tal er en skrivefejl eller en misforståelse.',
	},
	'hiring-by-model': {
		message: ({ fault, position }) => hiringFaults[fault](position),
		remedy: ({ fault }) => hiringRemedies[fault],
		why: 'I virksomhedens egen tjeneste beslutter ledelsen efter sikkerhedsudvalgets indstilling. I en branchetjeneste beslutter bestyrelsen om fagpersonalet og den daglige ledelse om de andre. Ledige fagstillinger skal annonceres først.',
	},
	'branch-board-parity': {
		message: ({ management, employees }) =>
			`Bestyrelsen har ${amount(management)} fra ledelsen og ${amount(employees)} fra de ansatte, men der skal være lige mange fra hver.`,
		remedy: () => 'Skriv det samme tal under »management« og »employees«, og mindst 1.',
		why: 'Ledelse og ansatte skal være ligeligt repræsenteret i en branchetjenestes bestyrelse.',
	},
	'order-in-force': {
		message: ({ text, words }) =>
			`Bestemmelsens ikrafttræden er skrevet som »${text}«, men skal være en dag eller »${words}«.`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv »${words}«.`,
		why: 'Den, der modtager en bestemmelse, skal vide, fra hvilken dag den gælder.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `»${recipient}« står i fordelingen med 0 eksemplarer.`,
		remedy: () => 'Skriv mindst 1, eller fjern linjen. Uden tal får modtageren det sædvanlige antal.',
		why: 'Fordelingen viser, hvem der har fået bestemmelsen, og i hvor mange eksemplarer.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `»${recipient}« står flere gange i fordelingen.`,
		remedy: () => 'Slå linjerne sammen til én.',
		why: 'Summen af eksemplarerne er kun rigtig, når hver modtager står én gang.',
	},
};

const demanders = { model: 'modellen', demand: 'Arbejdstilsynet' };

const statuteFaults = {
	missing: (statute: string, service: string) => `Vedtægten »${statute}« findes ikke hos »${service}«.`,
	kind: (statute: string, service: string) => `»${statute}« hos »${service}« er ikke tjenestens vedtægt.`,
	'not-in-force': (statute: string, service: string) => `Vedtægten »${statute}« hos »${service}« er ikke gældende.`,
};

const hiringFaults: Readonly<Record<HiringFault, (position: string) => string>> = {
	management: (position) => `»${position}«: Her er det virksomhedens ledelse, der skal beslutte.`,
	board: (position) => `»${position}«: Her er det bestyrelsen, der skal beslutte.`,
	'daily-management': (position) => `»${position}«: Her er det den daglige ledelse, der skal beslutte.`,
	recommendation: (position) =>
		`»${position}«: Sikkerhedsudvalget har ikke afgivet indstilling, før det blev besluttet.`,
	advertised: (position) => `»${position}«: Stillingen er ikke annonceret før ansættelsen.`,
};

const decideAgain = 'Lad den, der har ret til det, afgøre sagen, og ret »decidedBy« og »date«.';

const hiringRemedies: Readonly<Record<HiringFault, string>> = {
	management: decideAgain,
	board: decideAgain,
	'daily-management': decideAgain,
	recommendation: 'Indhent indstillingen, og skriv dagen under »recommended«.',
	advertised: 'Skriv den dag, stillingen blev annonceret, under »advertised«.',
};
