import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

type HiringFault = AccessionMessages['hiring-by-model']['fault'];

export const accession: Texts<AccessionMessages> = {
	'service-unjoined': {
		message: () => 'Verksemda seier ikkje kva bedriftshelseteneste ho er tilslutta.',
		remedy: ({ document }) => `Skriv modellen og tenesta under «service» i README.md. Dei blir brukte i ${document}.`,
		why: 'Kven som gjer oppgåvene, og kven som tilset, følgjer av kva teneste verksemda har.',
	},
	'recommendation-missing': {
		message: ({ known }) =>
			known
				? 'Fråsegna frå verneorganisasjonen manglar.'
				: 'Fråsegn frå verneorganisasjonen er ikkje nemnd, og det står ikkje i README.md om verksemda skal ha ein.',
		remedy: ({ known }) =>
			known
				? 'Skriv dagen og kva ho seier, under «recommendation».'
				: 'Skriv «safetyOrganisation: ja» eller «nei» i README.md. Er svaret ja, skriv du fråsegna under «recommendation».',
		why: 'Der det skal vere ein verneorganisasjon, skal han uttale seg når oppgåvene til tenesta blir fastsette.',
	},
	'inspection-unsent': {
		message: ({ sent, asOf }) =>
			sent === undefined
				? 'Dokumentet er i kraft, men er ikkje sendt til Arbejdstilsynet.'
				: `Dokumentet er i kraft, men blir ikkje sendt til Arbejdstilsynet før ${sent} (i dag ${asOf}).`,
		remedy: () => 'Send det, og skriv dagen under «sentToInspection».',
		why: 'Det danske Arbejdstilsynet skal kunne sjå om det som er avtala, held seg innanfor reglane.',
	},
	'accession-model': {
		message: ({ model }) =>
			`Etter modell ${model} har verksemda si eiga teneste. Då har ho vedtekter, ikkje ei tiltredingsvedtekt.`,
		remedy: ({ file }) => `Slett dokumentet, eller rett «service» i ${file}.`,
		why: 'Ei tiltredingsvedtekt er for den som deltek i eit senter eller ei bransjeteneste, eller bruker tenesta til ei anna verksemd (modell 2 til 4).',
	},
	'accession-statute': {
		message: ({ fault, statute, service }) => statuteFaults[fault](statute, service),
		remedy: ({ fault, nearest, service }) =>
			fault === 'not-in-force'
				? 'Vent til vedtektene er i kraft, eller lat tiltredingsvedtekta vere eit utkast så lenge.'
				: `Skriv nummeret på vedtektene som ligg i «company/${service}».${didYouMean(nearest)}`,
		why: 'Den som sluttar seg til ei teneste, sluttar seg til vedtektene hennar. Utan vedtekter som følgjer reglane, blir det heller ikkje gitt tilskot.',
	},
	'accession-hours': {
		message: ({ by, hours, least }) =>
			`Tenesta gir ${amount(hours)} timar i året, men ${demanders[by]} krev minst ${amount(least)}.`,
		remedy: ({ least }) => `Avtal minst ${amount(least)} timar, og rett «hours».`,
		why: 'Modellen seier kor mykje tid det minst skal vere for kvar tilsett. Arbejdstilsynet kan krevje meir, aldri mindre.',
	},
	'demand-below-model': {
		message: ({ demanded, least }) =>
			`Kravet frå Arbejdstilsynet er ${amount(demanded)} timar i året, men modellen krev alt ${amount(least)}.`,
		remedy: () => 'Rett timane under «inspectionDemand», eller ta bort kravet.',
		why: 'Arbejdstilsynet kan berre krevje noko som går ut over modellen. Eit lågare tal er ein skrivefeil eller ei misforståing.',
	},
	'hiring-by-model': {
		message: ({ fault, position }) => hiringFaults[fault](position),
		remedy: ({ fault }) => hiringRemedies[fault],
		why: 'I den eigne tenesta til verksemda bestemmer leiinga, etter fråsegn frå verneutvalet. I ei bransjeteneste bestemmer styret over fagpersonalet og den daglege leiinga over dei andre. Ledige fagstillingar skal lysast ut først.',
	},
	'branch-board-parity': {
		message: ({ management, employees }) =>
			`Styret har ${amount(management)} frå leiinga og ${amount(employees)} frå dei tilsette, men det skal vere like mange frå kvar.`,
		remedy: () => 'Skriv det same talet under «management» og «employees», og minst 1.',
		why: 'Den danske bekendtgørelsen seier at leiinga og dei tilsette skal vere likt representerte i styret for ei bransjeteneste.',
	},
	'order-in-force': {
		message: ({ text, words }) =>
			`Når føresegna tek til å gjelde, er skrive «${text}», men må vere ein dag eller «${words}».`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv «${words}».`,
		why: 'Den som får ei føresegn, må vite frå kva dag ho gjeld.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `«${recipient}» står i fordelinga med 0 eksemplar.`,
		remedy: () => 'Skriv minst 1, eller ta bort linja. Utan tal får mottakaren det som er vanleg.',
		why: 'Fordelinga viser kven som har fått føresegna, og i kor mange eksemplar.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `«${recipient}» står fleire gonger i fordelinga.`,
		remedy: () => 'Slå linjene saman til éi.',
		why: 'Summen av eksemplara blir berre rett når kvar mottakar står éin gong.',
	},
};

const demanders = { model: 'modellen', demand: 'Arbejdstilsynet' };

const statuteFaults = {
	missing: (statute: string, service: string) => `Vedtektene «${statute}» finst ikkje hos «${service}».`,
	kind: (statute: string, service: string) => `«${statute}» hos «${service}» er ikkje vedtektene til tenesta.`,
	'not-in-force': (statute: string, service: string) => `Vedtektene «${statute}» hos «${service}» er ikkje i kraft.`,
};

const hiringFaults: Readonly<Record<HiringFault, (position: string) => string>> = {
	management: (position) => `«${position}»: Her er det leiinga i verksemda som skal bestemme.`,
	board: (position) => `«${position}»: Her er det styret som skal bestemme.`,
	'daily-management': (position) => `«${position}»: Her er det den daglege leiinga som skal bestemme.`,
	recommendation: (position) => `«${position}»: Verneutvalet har ikkje uttala seg før det blei bestemt.`,
	advertised: (position) => `«${position}»: Stillinga er ikkje lyst ut før tilsetjinga.`,
};

const decideAgain = 'Lat den som har rett til det, avgjere saka, og rett «decidedBy» og «date».';

const hiringRemedies: Readonly<Record<HiringFault, string>> = {
	management: decideAgain,
	board: decideAgain,
	'daily-management': decideAgain,
	recommendation: 'Hent inn fråsegna, og skriv dagen under «recommended».',
	advertised: 'Skriv dagen stillinga blei lyst ut, under «advertised».',
};
