import type { RegisterMessages } from '../../types/index.ts';
import { encodingNames } from '../encoding-names.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean, orList } from './phrases.ts';

export const register: Texts<RegisterMessages> = {
	'register-unknown': {
		message: ({ name, nearest }) => `Det finnes ikke noe register som heter «${name}».${didYouMean(nearest)}`,
		remedy: () => 'Gi fila navnet til et av registrene i «templates/registers», eller flytt den ut av «company».',
		why: 'En tabell som ingen kjenner, blir ellers aldri brukt, og ingen merker det.',
	},
	'register-format': {
		message: ({ extension }) => `Et register kan ikke leses fra en fil av typen «${extension}».`,
		remedy: () => 'Åpne fila i regnearket, og lagre den som «CSV UTF-8» under samme navn.',
		why: 'CSV kan leses likt av alle programmer, og endringer kan følges linje for linje.',
	},
	'register-duplicate': {
		message: ({ name, other }) => `Registeret «${name}» finnes også i ${other}.`,
		remedy: () => 'Samle radene i én fil, og slett den andre.',
		why: 'Med to filer vet ingen hvilken som gjelder.',
	},
	'register-encoding': {
		message: ({ encoding }) => `Fila er ikke lagret som UTF-8 og er lest som ${encodingNames[encoding]}.`,
		remedy: () => 'Kontroller at æ, ø og å er riktige. Velg «CSV UTF-8» neste gang du lagrer.',
		why: 'Uten UTF-8 må programmet gjette hvilke bokstaver fila har.',
	},
	'register-quote': {
		message: ({ why }) =>
			why === 'unclosed'
				? 'Cellen begynner med et anførselstegn som aldri blir avsluttet.'
				: 'Cellen har et anførselstegn på et sted der det ikke kan stå.',
		remedy: () => 'Lagre fila på nytt fra regnearket, eller skriv anførselstegn inne i en celle to ganger («""»).',
		why: 'Anførselstegn sier hvor en celle begynner og slutter. Står ett feil, blir resten av fila lest feil.',
	},
	'register-column-unknown': {
		message: ({ column, nearest }) => `Kolonnen «${column}» finnes ikke i dette registeret.${didYouMean(nearest)}`,
		remedy: () => 'Rett overskriften, eller ta bort kolonnen.',
		why: 'En kolonne som er skrevet feil, blir ellers aldri brukt, og ingen merker det.',
	},
	'register-column-repeated': {
		message: ({ column }) => `Kolonnen «${column}» står to ganger.`,
		remedy: () => 'Behold den kolonnen som er riktig, og slett den andre.',
		why: 'Med to kolonner vet ingen hvilken som gjelder.',
	},
	'register-column-missing': {
		message: ({ column }) => `Kolonnen «${column}» mangler.`,
		remedy: ({ column }) => `Legg til en kolonne med overskriften «${column}», og fyll den ut i hver rad.`,
		why: 'Registeret sier for lite uten denne kolonnen.',
	},
	'register-row-length': {
		message: ({ found, expected, separator, mixed }) =>
			mixed
				? `Raden har ${found} av ${expected} celler. Overskriften skiller celler med «${separator}», men denne raden har også det andre skilletegnet.`
				: `Raden har ${found} celler, men overskriften har ${expected}.`,
		remedy: ({ separator }) => `Skill cellene med «${separator}» i hele fila, og lagre den fra regnearket.`,
		why: 'Når en rad har for få eller for mange celler, havner verdiene i feil kolonne.',
	},
	'register-cell-empty': {
		message: ({ column }) => `Cellen i kolonnen «${column}» er tom.`,
		remedy: () => 'Fyll ut cellen.',
		why: 'Raden sier for lite uten denne opplysningen.',
	},
	'register-cell-choice': {
		message: ({ column, text, choices, nearest }) =>
			`Cellen i kolonnen «${column}» er «${text}», men må være ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ choices }) => `Skriv ${orList(choices)} i cellen.`,
		why: 'Bare kjente ord kan kontrolleres og telles.',
	},
	'register-cell-unheaded': {
		message: ({ text }) => `Cellen med «${text}» står i en kolonne uten overskrift.`,
		remedy: () => 'Skriv overskriften, eller slett cellen.',
		why: 'Uten overskrift vet ingen hva verdien betyr.',
	},
	'register-too-long': {
		message: ({ limit }) => `Registeret har mer enn ${amount(limit)} rader.`,
		remedy: () => 'Flytt gamle rader til et arkiv utenfor «company».',
		why: 'Et så langt register kan ikke leses som et dokument.',
	},
	'register-shape': {
		message: () => 'Fila er ikke en liste med rader.',
		remedy: () => 'Begynn hver rad med «- », og skriv ett felt på hver linje, for eksempel «- name: Per Prøve».',
		why: 'Et register i YAML er en liste der hver rad har felter med navn.',
	},
	'register-key-repeated': {
		message: ({ column, text, line }) => `«${text}» i kolonnen «${column}» er også brukt på linje ${line}.`,
		remedy: () => 'Gi hver rad sitt eget nummer.',
		why: 'Med nummeret finner alle raden igjen, også i andre dokumenter.',
	},
	'register-unused': {
		message: ({ register: name }) => `Registeret «${name}» har rader, men ingen dokumenter viser dem.`,
		remedy: () =>
			'Lag et dokument som viser registeret, for eksempel en avvikslogg eller en opplæringsliste, eller flytt fila ut av «company».',
		why: 'Et register som ingen leser, blir heller ikke kontrollert for frister.',
	},
	'log-empty': {
		message: ({ register: name }) => `Dokumentet er i kraft, men registeret «${name}» har ingen rader.`,
		remedy: ({ register: name }) =>
			`Legg «${name}.csv» i virksomhetens mappe, eller si med «keptIn» hvor registeret føres.`,
		why: 'Den som fører tilsyn, skal kunne se hva som er ført, eller hvor det er ført.',
	},
	'log-twice': {
		message: ({ system, file }) =>
			`Dokumentet sier at registeret føres i «${system}», men det har også rader i ${file}.`,
		remedy: () => 'Ta bort fila, eller ta bort «keptIn».',
		why: 'Radene i fila blir ikke vist, og to registre blir fort ulike.',
	},
	'deviation-overdue': {
		message: ({ number, deadline, asOf }) => `Avvik ${number} er åpent, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () => 'Gjør tiltaket og skriv dagen avviket ble lukket, eller avtal en ny frist med den ansvarlige.',
		why: 'Et avvik som ikke blir rettet i tide, kan skje igjen.',
	},
	'deviation-unexplained': {
		message: ({ number, missing }) =>
			`Avvik ${number} er lukket, men ${missing === 'cause' ? 'årsaken' : 'tiltaket'} er ikke skrevet.`,
		remedy: ({ missing }) =>
			`Skriv ${missing === 'cause' ? 'årsaken' : 'tiltaket'}, eller ta bort dagen det ble lukket.`,
		why: 'Først når årsaken er kjent og tiltaket gjort, kan avviket lukkes.',
	},
	'training-expired': {
		message: ({ name, course, validUntil, asOf }) =>
			`Opplæringen «${course}» for ${name} gikk ut ${validUntil} (i dag ${asOf}).`,
		remedy: () => 'Avtal ny opplæring, og skriv den nye datoen når den er gjennomført.',
		why: 'Den som mangler gyldig opplæring, kan ikke settes til arbeid som krever den.',
	},
};
