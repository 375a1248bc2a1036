import type { RegisterMessages } from '../../types/index.ts';
import { encodingNames } from '../encoding-names.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean, orList } from './phrases.ts';

export const register: Texts<RegisterMessages> = {
	'register-unknown': {
		message: ({ name, nearest }) => `Det finst ikkje noko register som heiter «${name}».${didYouMean(nearest)}`,
		remedy: () => 'Gi fila namnet til eit av registera i «templates/registers», eller flytt ho ut av «company».',
		why: 'Ein tabell som ingen kjenner, blir elles aldri brukt, og ingen merkar det.',
	},
	'register-format': {
		message: ({ extension }) => `Eit register kan ikkje lesast frå ei fil av typen «${extension}».`,
		remedy: () => 'Opne fila i reknearket, og lagre ho som «CSV UTF-8» under same namn.',
		why: 'CSV kan lesast likt av alle program, og endringar kan følgjast linje for linje.',
	},
	'register-duplicate': {
		message: ({ name, other }) => `Registeret «${name}» finst òg i ${other}.`,
		remedy: () => 'Samle radene i éi fil, og slett den andre.',
		why: 'Med to filer veit ingen kva for ei som gjeld.',
	},
	'register-encoding': {
		message: ({ encoding }) => `Fila er ikkje lagra som UTF-8 og er lesen som ${encodingNames[encoding]}.`,
		remedy: () => 'Kontroller at æ, ø og å er rette. Vel «CSV UTF-8» neste gong du lagrar.',
		why: 'Utan UTF-8 må programmet gjette kva bokstavar fila har.',
	},
	'register-quote': {
		message: ({ why }) =>
			why === 'unclosed'
				? 'Cella byrjar med eit hermeteikn som aldri blir avslutta.'
				: 'Cella har eit hermeteikn på ein stad der det ikkje kan stå.',
		remedy: () => 'Lagre fila på nytt frå reknearket, eller skriv hermeteikn inne i ei celle to gonger («""»).',
		why: 'Hermeteikn seier kvar ei celle byrjar og sluttar. Står eitt feil, blir resten av fila lesen feil.',
	},
	'register-column-unknown': {
		message: ({ column, nearest }) => `Kolonnen «${column}» finst ikkje i dette registeret.${didYouMean(nearest)}`,
		remedy: () => 'Rett overskrifta, eller ta bort kolonnen.',
		why: 'Ein kolonne som er skriven feil, blir elles aldri brukt, og ingen merkar det.',
	},
	'register-column-repeated': {
		message: ({ column }) => `Kolonnen «${column}» står to gonger.`,
		remedy: () => 'Behald den kolonnen som er rett, og slett den andre.',
		why: 'Med to kolonnar veit ingen kva for ein som gjeld.',
	},
	'register-column-missing': {
		message: ({ column }) => `Kolonnen «${column}» manglar.`,
		remedy: ({ column }) => `Legg til ein kolonne med overskrifta «${column}», og fyll han ut i kvar rad.`,
		why: 'Registeret seier for lite utan denne kolonnen.',
	},
	'register-row-length': {
		message: ({ found, expected, separator, mixed }) =>
			mixed
				? `Rada har ${found} av ${expected} celler. Overskrifta skil celler med «${separator}», men denne rada har òg det andre skiljeteiknet.`
				: `Rada har ${found} celler, men overskrifta har ${expected}.`,
		remedy: ({ separator }) => `Skil cellene med «${separator}» i heile fila, og lagre ho frå reknearket.`,
		why: 'Når ei rad har for få eller for mange celler, hamnar verdiane i feil kolonne.',
	},
	'register-cell-empty': {
		message: ({ column }) => `Cella i kolonnen «${column}» er tom.`,
		remedy: () => 'Fyll ut cella.',
		why: 'Rada seier for lite utan denne opplysninga.',
	},
	'register-cell-choice': {
		message: ({ column, text, choices, nearest }) =>
			`Cella i kolonnen «${column}» er «${text}», men må vere ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ choices }) => `Skriv ${orList(choices)} i cella.`,
		why: 'Berre kjende ord kan kontrollerast og teljast.',
	},
	'register-cell-unheaded': {
		message: ({ text }) => `Cella med «${text}» står i ein kolonne utan overskrift.`,
		remedy: () => 'Skriv overskrifta, eller slett cella.',
		why: 'Utan overskrift veit ingen kva verdien tyder.',
	},
	'register-too-long': {
		message: ({ limit }) => `Registeret har meir enn ${amount(limit)} rader.`,
		remedy: () => 'Flytt gamle rader til eit arkiv utanfor «company».',
		why: 'Eit så langt register kan ikkje lesast som eit dokument.',
	},
	'register-shape': {
		message: () => 'Fila er ikkje ei liste med rader.',
		remedy: () => 'Byrj kvar rad med «- », og skriv eitt felt på kvar linje, til dømes «- name: Per Prøve».',
		why: 'Eit register i YAML er ei liste der kvar rad har felt med namn.',
	},
	'register-key-repeated': {
		message: ({ column, text, line }) => `«${text}» i kolonnen «${column}» er òg brukt på linje ${line}.`,
		remedy: () => 'Gi kvar rad sitt eige nummer.',
		why: 'Med nummeret finn alle rada att, også i andre dokument.',
	},
	'register-unused': {
		message: ({ register: name }) => `Registeret «${name}» har rader, men ingen dokument viser dei.`,
		remedy: () =>
			'Lag eit dokument som viser registeret, til dømes ein avvikslogg eller ei opplæringsliste, eller flytt fila ut av «company».',
		why: 'Eit register som ingen les, blir heller ikkje kontrollert for fristar.',
	},
	'log-empty': {
		message: ({ register: name }) => `Dokumentet er i kraft, men registeret «${name}» har ingen rader.`,
		remedy: ({ register: name }) =>
			`Legg «${name}.csv» i mappa til verksemda, eller sei med «keptIn» kvar registeret blir ført.`,
		why: 'Den som fører tilsyn, skal kunne sjå kva som er ført, eller kvar det er ført.',
	},
	'log-twice': {
		message: ({ system, file }) =>
			`Dokumentet seier at registeret blir ført i «${system}», men det har òg rader i ${file}.`,
		remedy: () => 'Ta bort fila, eller ta bort «keptIn».',
		why: 'Radene i fila blir ikkje viste, og to register blir fort ulike.',
	},
	'deviation-overdue': {
		message: ({ number, deadline, asOf }) => `Avvik ${number} er ope, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () => 'Gjer tiltaket og skriv dagen avviket vart lukka, eller avtal ein ny frist med den ansvarlege.',
		why: 'Eit avvik som ikkje blir retta i tide, kan skje på nytt.',
	},
	'deviation-unexplained': {
		message: ({ number, missing }) =>
			`Avvik ${number} er lukka, men ${missing === 'cause' ? 'årsaka er ikkje skriven' : 'tiltaket er ikkje skrive'} ned.`,
		remedy: ({ missing }) =>
			`Skriv ${missing === 'cause' ? 'årsaka' : 'tiltaket'}, eller ta bort dagen det vart lukka.`,
		why: 'Først når årsaka er kjend og tiltaket gjort, kan avviket lukkast.',
	},
	'training-expired': {
		message: ({ name, course, validUntil, asOf }) =>
			`Opplæringa «${course}» for ${name} gjekk ut ${validUntil} (i dag ${asOf}).`,
		remedy: () => 'Avtal ny opplæring, og skriv den nye datoen når ho er gjennomført.',
		why: 'Den som manglar gyldig opplæring, kan ikkje setjast til arbeid som krev ho.',
	},
};
