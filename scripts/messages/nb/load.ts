import type { LoadMessages, PictureFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { definitionFault } from './definition-faults.ts';
import { amount, kilobytes } from './phrases.ts';

const pictureFaults: Readonly<Record<PictureFault, string>> = {
	empty: 'fila er tom',
	'not-picture': 'fila er ikke en PNG, JPEG eller SVG',
	damaged: 'fila er ødelagt eller ufullstendig',
	script: 'det har kode som kan kjøres',
	outside: 'det henter noe fra en annen fil eller fra nettet',
	entities: 'det har en dokumenttype med egne forkortelser (ENTITY)',
	sizeless: 'det sier ikke hvor stort det er',
	'too-large': 'det er mer enn 10 000 piksler bredt eller høyt',
	'too-complex': 'det har flere deler enn et bilde kan ha',
};

export const load: Texts<LoadMessages> = {
	'file-missing': {
		message: () => 'Fila finnes ikke.',
		remedy: () => 'Legg fila tilbake, eller fjern det som viser til den.',
		why: 'Håndboka bygges av filene i mappa. Mangler en av dem, mangler den også i det de ansatte leser.',
	},
	'file-unreadable': {
		message: ({ reason }) => `Fila kan ikke leses (${reason}).`,
		remedy: () => 'Kontroller at du har tilgang til fila, og at den ikke er låst av et annet program.',
		why: 'En fil som ikke kan leses, kan verken kontrolleres eller bygges.',
	},
	'file-is-folder': {
		message: () => 'Her skulle det vært en fil, men det er en mappe eller noe annet.',
		remedy: () => 'Gi mappa et navn uten «.md» eller «.csv», eller legg innholdet inn som en fil.',
		why: 'Alt som heter noe på «.md» eller «.csv», leses som et dokument eller et register.',
	},
	'file-is-link': {
		message: () => 'Fila er en snarvei (symbolsk lenke) til et annet sted.',
		remedy: () => 'Legg selve fila her i stedet for snarveien.',
		why: 'En snarvei kan føre ut av mappa, og da kan innhold som ikke hører til håndboka, bli publisert.',
	},
	'file-encoding': {
		message: ({ byte }) => `Fila er ikke lagret som UTF-8 (ugyldig byte 0x${byte.toString(16).toUpperCase()}).`,
		remedy: () => 'Åpne fila i redigeringsprogrammet, og lagre den med tegnkodingen UTF-8.',
		why: 'Med en annen koding blir æ, ø og å til andre tegn.',
	},
	'file-conflict': {
		message: () => 'Her står to utgaver av samme tekst, fordi to har endret fila samtidig.',
		remedy: () =>
			'Behold det som er riktig, og slett det andre og linjene som begynner med «<<<<<<<», «=======» og «>>>>>>>».',
		why: 'Git skriver begge inn når det ikke kan velge. Blir det stående, kommer begge tekstene i dokumentet.',
	},
	'file-empty': {
		message: () => 'Fila er tom.',
		remedy: () => 'Skriv innholdet, eller slett fila.',
		why: 'Et tomt dokument er som regel et uhell når en fil flyttes eller lagres.',
	},
	'file-too-large': {
		message: ({ bytes, limit }) => `Fila er på ${kilobytes(bytes)}; grensen er ${kilobytes(limit)}.`,
		remedy: () => 'Del innholdet på flere filer, eller bruk mindre bilder.',
		why: 'Svært store filer gjør byggingen treg og dokumentene for tunge å sende.',
	},
	'file-name-collision': {
		message: ({ other }) => `Filnavnet er likt «${other}» når store og små bokstaver regnes som like.`,
		remedy: () => 'Gi en av filene et annet navn.',
		why: 'På mange maskiner blir slike filer til én, og da går den ene tapt.',
	},
	'front-matter-twice': {
		message: () => 'Feltene står to ganger: her begynner et nytt sett mellom to linjer med «---».',
		remedy: () => 'Behold ett sett, og slett det andre med begge linjene.',
		why: 'Bare det øverste settet ville bli lest, og resten ville se ut som tekst.',
	},
	'front-matter-missing': {
		message: () => 'Fila begynner ikke med opplysninger mellom to linjer med «---».',
		remedy: () => 'Sett «---» alene på første linje, deretter feltene, og så «---» alene på en linje.',
		why: 'Nummer, versjon, dato og status leses derfra.',
	},
	'front-matter-unclosed': {
		message: () => 'Opplysningene øverst i fila er ikke avsluttet med en linje som bare er «---».',
		remedy: () => 'Sett «---» alene på en linje etter det siste feltet.',
		why: 'Uten avslutningen leses hele dokumentet som felter, og teksten forsvinner.',
	},
	'front-matter-language': {
		message: ({ header }) => `Første linje er «${header}», men må være bare «---».`,
		remedy: () => 'Fjern det som står etter «---» på første linje.',
		why: 'Et ord etter strekene kan få programmer til å kjøre innholdet som kode.',
	},
	'front-matter-shape': {
		message: () => 'Opplysningene øverst er ikke felter med navn og verdi.',
		remedy: () => 'Skriv ett felt på hver linje, for eksempel «version: 2».',
		why: 'Bare felter med navn kan leses og kontrolleres.',
	},
	'front-matter-too-large': {
		message: ({ limit }) => `Opplysningene øverst er lengre enn ${kilobytes(limit)}.`,
		remedy: () => 'Kontroller at linja «---» etter det siste feltet står der.',
		why: 'Så lange opplysninger er nesten alltid en tekst som mangler avslutning.',
	},
	'yaml-syntax': {
		message: ({ detail }) => `Feltene kan ikke leses her${detail.trim() === '' ? '' : `: «${detail.trim()}»`}.`,
		remedy: () =>
			'Kontroller kolon, innrykk (mellomrom, ikke tabulator) og anførselstegn. Sett verdier med kolon eller # i anførselstegn.',
		why: 'Feltene skrives i YAML. Et galt innrykk eller et løst kolon endrer hva de betyr.',
	},
	'yaml-duplicate-key': {
		message: ({ key }) => `Feltet «${key}» står to ganger.`,
		remedy: () => 'Behold den linja som er riktig, og slett den andre.',
		why: 'Programmer er uenige om hvilken linje som gjelder.',
	},
	'yaml-feature': {
		message: ({ feature }) => `${features[feature]} kan ikke brukes her.`,
		remedy: () => 'Skriv verdien helt ut. Begynner den med & eller *, sett den i anførselstegn.',
		why: 'Slike henvisninger kan gjøre en liten fil enorm, og leses ulikt av ulike programmer.',
	},
	'yaml-key': {
		message: ({ key }) => `«${key}» kan ikke være navnet på et felt.`,
		remedy: () => 'Bruk bokstaver, tall, bindestrek og understrek, og begynn med en bokstav.',
		why: 'Andre navn kan ikke brukes trygt i tekst og maler.',
	},
	'yaml-nesting': {
		message: ({ limit }) => `Feltene har mer enn ${amount(limit)} nivåer.`,
		remedy: () => 'Kontroller innrykkene og klammene.',
		why: 'Ingen felter trenger så mange nivåer; som regel er en klamme ikke lukket.',
	},
	'control-character': {
		message: ({ codePoint }) => `Linja har et usynlig tegn som ikke kan brukes (${codePoint}).`,
		remedy: () => 'Slett tegnet, eller skriv linja på nytt.',
		why: 'Slike tegn kan skjule tekst eller ødelegge Word- og PDF-filer.',
	},
	'markdown-too-heavy': {
		message: ({ what, found, limit }) =>
			`Teksten har for mange ${heavy[what]} (${amount(found)}; grensen er ${amount(limit)}).`,
		remedy: () => 'Del teksten på flere dokumenter eller avsnitt.',
		why: 'Noen sammensetninger av tegn tar det flere minutter for maskinen å lese.',
	},
	'kind-missing': {
		message: () => 'Feltet «kind» mangler, så dokumenttypen er ukjent.',
		remedy: () => 'Skriv for eksempel «kind: instruction».',
		why: 'Dokumenttypen bestemmer hvilke felter og deler dokumentet skal ha.',
	},
	'kind-unknown': {
		message: ({ kind }) => `Dokumenttypen «${kind}» finnes ikke.`,
		remedy: () => 'Bruk en av typene som har en mappe i «templates».',
		why: 'Dokumenttypen bestemmer hvilke felter og deler dokumentet skal ha.',
	},
	'kind-definition': {
		message: (about) => `Oppsettet i fila er ikke riktig ved «${about.path}»: ${definitionFault(about)}.`,
		remedy: () => 'Rett fila i «templates». Oppbygningen er forklart i «templates/README.md».',
		why: 'En feil i «templates» gir feil i alle dokumenter som bygger på den.',
	},
	'company-type-unknown': {
		message: ({ type, known }) => `Virksomhetstypen «${type}» finnes ikke. Kjente typer: ${known}.`,
		remedy: () => 'Skriv for eksempel «type: enterprise».',
		why: 'Typen bestemmer hvilke opplysninger som hører til.',
	},
	'company-id-duplicate': {
		message: ({ id, other }) => `Kortnavnet «${id}» er også brukt i ${other}.`,
		remedy: () => 'Gi den ene virksomheten et annet kortnavn.',
		why: 'Med samme kortnavn ville to virksomheter fått hverandres dokumenter.',
	},
	'company-id-folder': {
		message: ({ id, folder }) => `Kortnavnet er «${id}», men mappa heter «${folder}».`,
		remedy: () => 'Gi mappa og feltet «id» samme navn, eller ta bort feltet.',
		why: 'Navnet på mappa står for virksomheten i alt som bygges.',
	},
	'picture-unreadable': {
		message: ({ fault }) => `Bildet kan ikke vises: ${pictureFaults[fault]}.`,
		remedy: ({ fault }) =>
			fault === 'too-large' ? 'Gjør bildet mindre, og lagre det på nytt.' : 'Lagre bildet på nytt som PNG eller JPEG.',
		why: 'Et ødelagt bilde gir tomme ruter i dokumentene.',
	},
};

const features = {
	alias: 'Henvisning (*navn)',
	anchor: 'Merke (&navn)',
	tag: 'Typemerke (!navn)',
	merge: 'Fletting (<<)',
};

const heavy = {
	lines: 'linjer',
	'line-length': 'tegn på én linje',
	indent: 'mellomrom foran en linje',
	containers: 'sitat- og listetegn foran en linje',
	backticks: 'gravaksenter på én linje',
	footnotes: 'fotnoter',
	inline: 'stjerner, klammer og understreker i samme avsnitt',
};
