import type { RegisterMessages } from '../../types/index.ts';
import { encodingNames } from '../encoding-names.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean, orList } from './phrases.ts';

export const register: Texts<RegisterMessages> = {
	'register-unknown': {
		message: ({ name, nearest }) => `Der findes ikke noget register, der hedder »${name}«.${didYouMean(nearest)}`,
		remedy: () => 'Giv filen navnet på et af registrene i »templates/registers«, eller flyt den ud af »company«.',
		why: 'En tabel, som ingen kender, bliver ellers aldrig brugt, uden at nogen lægger mærke til det.',
	},
	'register-format': {
		message: ({ extension }) => `Et register kan ikke læses fra en fil af typen »${extension}«.`,
		remedy: () => 'Åbn filen i regnearket, og gem den som »CSV UTF-8« under samme navn.',
		why: 'CSV kan læses ens af alle programmer, og ændringer kan følges linje for linje.',
	},
	'register-duplicate': {
		message: ({ name, other }) => `Registeret »${name}« findes også i ${other}.`,
		remedy: () => 'Saml rækkerne i én fil, og slet den anden.',
		why: 'Med to filer ved ingen, hvilken der gælder.',
	},
	'register-encoding': {
		message: ({ encoding }) => `Filen er ikke gemt som UTF-8 og er læst som ${encodingNames[encoding]}.`,
		remedy: () => 'Kontrollér, at æ, ø og å er rigtige. Vælg »CSV UTF-8«, næste gang du gemmer.',
		why: 'Uden UTF-8 må programmet gætte, hvilke bogstaver filen har.',
	},
	'register-quote': {
		message: ({ why }) =>
			why === 'unclosed'
				? 'Cellen begynder med et anførselstegn, som aldrig bliver afsluttet.'
				: 'Cellen har et anførselstegn på et sted, hvor det ikke kan stå.',
		remedy: () => 'Gem filen igen fra regnearket, eller skriv anførselstegn inde i en celle to gange (»""«).',
		why: 'Anførselstegn viser, hvor en celle begynder og slutter. Står ét forkert, læses resten af filen forkert.',
	},
	'register-column-unknown': {
		message: ({ column, nearest }) => `Kolonnen »${column}« findes ikke i dette register.${didYouMean(nearest)}`,
		remedy: () => 'Ret overskriften, eller fjern kolonnen.',
		why: 'En kolonne, der er stavet forkert, bliver ellers aldrig brugt, uden at nogen lægger mærke til det.',
	},
	'register-column-repeated': {
		message: ({ column }) => `Kolonnen »${column}« står to gange.`,
		remedy: () => 'Behold den kolonne, der er rigtig, og slet den anden.',
		why: 'Med to kolonner ved ingen, hvilken der gælder.',
	},
	'register-column-missing': {
		message: ({ column }) => `Kolonnen »${column}« mangler.`,
		remedy: ({ column }) => `Tilføj en kolonne med overskriften »${column}«, og udfyld den i hver række.`,
		why: 'Registeret siger for lidt uden denne kolonne.',
	},
	'register-row-length': {
		message: ({ found, expected, separator, mixed }) =>
			mixed
				? `Rækken har ${found} af ${expected} celler. Overskriften adskiller celler med »${separator}«, men denne række har også det andet skilletegn.`
				: `Rækken har ${found} celler, men overskriften har ${expected}.`,
		remedy: ({ separator }) => `Adskil cellerne med »${separator}« i hele filen, og gem den fra regnearket.`,
		why: 'Når en række har for få eller for mange celler, havner værdierne i den forkerte kolonne.',
	},
	'register-cell-empty': {
		message: ({ column }) => `Cellen i kolonnen »${column}« er tom.`,
		remedy: () => 'Udfyld cellen.',
		why: 'Rækken siger for lidt uden denne oplysning.',
	},
	'register-cell-choice': {
		message: ({ column, text, choices, nearest }) =>
			`Cellen i kolonnen »${column}« er »${text}«, men skal være ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ choices }) => `Skriv ${orList(choices)} i cellen.`,
		why: 'Kun kendte ord kan kontrolleres og tælles.',
	},
	'register-cell-unheaded': {
		message: ({ text }) => `Cellen med »${text}« står i en kolonne uden overskrift.`,
		remedy: () => 'Skriv overskriften, eller slet cellen.',
		why: 'Uden overskrift ved ingen, hvad værdien betyder.',
	},
	'register-too-long': {
		message: ({ limit }) => `Registeret har mere end ${amount(limit)} rækker.`,
		remedy: () => 'Flyt gamle rækker til et arkiv uden for »company«.',
		why: 'Et så langt register kan ikke læses som et dokument.',
	},
	'register-shape': {
		message: () => 'Filen er ikke en liste med rækker.',
		remedy: () => 'Begynd hver række med »- «, og skriv ét felt på hver linje, for eksempel »- name: Per Prøve«.',
		why: 'Et register i YAML er en liste, hvor hver række har felter med navn.',
	},
	'register-key-repeated': {
		message: ({ column, text, line }) => `»${text}« i kolonnen »${column}« er også brugt på linje ${line}.`,
		remedy: () => 'Giv hver række sit eget nummer.',
		why: 'Med nummeret kan alle genfinde rækken, også fra andre dokumenter.',
	},
	'register-unused': {
		message: ({ register: name }) => `Registeret »${name}« har rækker, men ingen dokumenter viser dem.`,
		remedy: () =>
			'Lav et dokument, der viser registeret, for eksempel en afvigelseslog eller en uddannelsesliste, eller flyt filen ud af »company«.',
		why: 'Et register, som ingen læser, bliver heller ikke kontrolleret for frister.',
	},
	'log-empty': {
		message: ({ register: name }) => `Dokumentet er i kraft, men registeret »${name}« har ingen rækker.`,
		remedy: ({ register: name }) =>
			`Læg »${name}.csv« i virksomhedens mappe, eller sig med »keptIn«, hvor registeret føres.`,
		why: 'Den, der fører tilsyn, skal kunne se, hvad der er ført, eller hvor det er ført.',
	},
	'log-twice': {
		message: ({ system, file }) =>
			`Dokumentet siger, at registeret føres i »${system}«, men det har også rækker i ${file}.`,
		remedy: () => 'Fjern filen, eller fjern »keptIn«.',
		why: 'Rækkerne i filen bliver ikke vist, og to registre bliver hurtigt forskellige.',
	},
	'deviation-overdue': {
		message: ({ number, deadline, asOf }) => `Afvigelse ${number} er åben, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gennemfør foranstaltningen, og skriv dagen, hvor afvigelsen blev lukket, eller aftal en ny frist med den ansvarlige.',
		why: 'En afvigelse, der ikke bliver rettet i tide, kan ske igen.',
	},
	'deviation-unexplained': {
		message: ({ number, missing }) =>
			`Afvigelse ${number} er lukket, men ${missing === 'cause' ? 'årsagen' : 'foranstaltningen'} er ikke skrevet.`,
		remedy: ({ missing }) =>
			`Skriv ${missing === 'cause' ? 'årsagen' : 'foranstaltningen'}, eller fjern dagen, hvor den blev lukket.`,
		why: 'Først når årsagen er kendt og foranstaltningen gennemført, kan afvigelsen lukkes.',
	},
	'training-expired': {
		message: ({ name, course, validUntil, asOf }) =>
			`Uddannelsen »${course}« for ${name} udløb ${validUntil} (i dag ${asOf}).`,
		remedy: () => 'Aftal ny uddannelse, og skriv den nye dato, når den er gennemført.',
		why: 'Den, der mangler gyldig uddannelse, kan ikke sættes til arbejde, der kræver den.',
	},
};
