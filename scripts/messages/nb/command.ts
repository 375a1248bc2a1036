import type { CommandMessages } from '../../types/index.ts';
import { kindList } from '../kind-list.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const command: Texts<CommandMessages> = {
	'command-missing': {
		message: () => 'Det står ikke hva som skal gjøres.',
		remedy: ({ known }) => `Skriv ${orList(known)} etter «regelrett», eller «regelrett --help» for å se hva de gjør.`,
		why: 'Programmet gjør ingenting før du ber om det.',
	},
	'command-unknown': {
		message: ({ command, nearest }) => `Kommandoen «${command}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv «regelrett --help» for å se alle kommandoer.',
		why: 'En kommando som er skrevet feil, skal ikke gjøre noe annet enn det du ba om.',
	},
	'option-unknown': {
		message: ({ option, nearest }) => `Valget «${option}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv kommandoen med «--help» for å se valgene.',
		why: 'Et valg som er skrevet feil, ville ellers bli oversett.',
	},
	'option-value': {
		message: ({ option, value }) => `«${value}» kan ikke brukes med «${option}».`,
		remedy: ({ allowed }) => `Bruk ${allowed}.`,
		why: 'Verdien må være en av dem kommandoen kjenner.',
	},
	'options-apart': {
		message: ({ option, other }) => `«${option}» og «${other}» kan ikke brukes sammen.`,
		remedy: ({ option, other }) => `Ta bort «${other}», eller kjør kommandoen uten «${option}».`,
		why: 'Det ene gir ett svar til et program, det andre viser noe så lenge kommandoen går.',
	},
	'option-twice': {
		message: ({ option }) => `Valget «${option}» står to ganger.`,
		remedy: () => 'Behold det ene.',
		why: 'Valget sier én ting, og bare det ene av dem ville blitt hørt.',
	},
	'option-value-missing': {
		message: ({ option }) => `Valget «${option}» mangler en verdi.`,
		remedy: () => 'Skriv verdien etter valget.',
		why: 'Uten verdi er det ikke klart hva som skal gjøres.',
	},
	'argument-missing': {
		message: ({ argument }) => `Det mangler noe etter kommandoen: ${argument}.`,
		remedy: () => 'Skriv kommandoen med «--help» for å se hva den trenger.',
		why: 'Kommandoen vet ikke hva den skal arbeide med.',
	},
	'argument-surplus': {
		message: ({ argument }) => `Kommandoen vet ikke hva den skal gjøre med «${argument}».`,
		remedy: () => 'Ta det bort, eller sett anførselstegn om en tittel med mellomrom.',
		why: 'Ord som er til overs, er ofte en tittel uten anførselstegn.',
	},
	'root-not-found': {
		message: ({ root }) => `Mappa «${root}» har ingen README.md med virksomhetens opplysninger.`,
		remedy: () => 'Gå til mappa der håndboka ligger, eller oppgi den med «--root».',
		why: 'README.md i rotmappa sier hvem håndboka er for.',
	},
	'file-not-found': {
		message: ({ file }) => `Det finnes ingen fil som heter «${file}» her.`,
		remedy: () =>
			'Kontroller navnet, med endelsen, og skriv mappa foran når fila ligger et annet sted, for eksempel «../Nedlastinger/rutine.docx».',
		why: 'Bare filer på denne maskinen blir lest.',
	},
	'company-unknown': {
		message: ({ company, known, nearest }) =>
			`Virksomheten «${company}» finnes ikke.${didYouMean(nearest)} Kjente: ${known}.`,
		remedy: () => 'Bruk kortnavnet (id) til en av virksomhetene.',
		why: 'Bare virksomheter med en README.md kan bygges.',
	},
	'historic-unconfirmed': {
		message: ({ asOf }) =>
			`Det du ber om, er et skjema etter regler som ikke gjelder lenger${asOf === undefined ? '' : ` (slik de var ${asOf})`}.`,
		remedy: () =>
			'Skriv kommandoen med «--historic» hvis det er ment. Til en sak fra nå bruker du en dokumenttype med dagens regler.',
		why: 'Et skjema etter gamle regler i en sak fra nå gir feil frister og feil rettigheter.',
	},
	'kind-not-found': {
		message: ({ kind, nearest }) => `Dokumenttypen «${kind}» finnes ikke.${didYouMean(nearest?.name)}`,
		remedy: ({ nearest, known }) =>
			nearest === undefined
				? `Skriv en av disse: ${kindList(known, 'nb')}.`
				: `Skriv «${nearest.name}» (${nearest.label.nb}).`,
		why: 'Dokumenttypen sier hvilken mal dokumentet følger.',
	},
	'day-unknown': {
		message: ({ option, value }) => `«${value}» etter «${option}» er ingen dag, skrevet som ÅÅÅÅ-MM-DD.`,
		remedy: ({ option }) => `Skriv år, måned og dag, for eksempel «${option} 2026-11-21».`,
		why: 'En dag som er gjettet, kan gi feil frist eller feil godkjenning.',
	},
	'kind-unsaid': {
		message: () => 'Det står ikke hva slags dokument det skal være.',
		remedy: ({ known }) =>
			`Skriv typen og tittelen etter kommandoen, for eksempel «npm run new -- instruction "Orden på lageret"». Typene er ${kindList(known, 'nb')}.`,
		why: 'Et dokument begynner med feltene og delene til typen.',
	},
	'title-taken': {
		message: ({ file }) => `Tittelen er den samme som i ${file}.`,
		remedy: () => 'Gi det ene dokumentet en annen tittel, eller slett fila du ikke trenger.',
		why: 'To dokumenter med samme tittel er ikke til å skille for dem som leser.',
	},
	'selection-empty': {
		message: ({ selection }) => `Ingen dokumenter passer til ${selection}.`,
		remedy: () => 'Kontroller stavemåten, eller ta bort valget.',
		why: 'Å bygge ingenting ville ellers se ut som om alt gikk bra.',
	},
	'revision-unknown': {
		message: ({ revision }) => `Git kjenner ikke «${revision}».`,
		remedy: () => 'Oppgi en gren, en tag eller en commit, for eksempel «main» eller «HEAD~1».',
		why: 'Versjonene sammenlignes med filene slik de var der.',
	},
	'code-unknown': {
		message: ({ code, nearest }) => `Meldingen «${code}» finnes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv «regelrett explain» for å se alle.',
		why: 'Hver melding har et fast navn, som står rett bak teksten.',
	},
	'file-exists': {
		message: () => 'Fila finnes fra før.',
		remedy: () => 'Velg en annen tittel, eller flytt fila som ligger der.',
		why: 'Et dokument blir aldri skrevet over.',
	},
	internal: {
		message: ({ detail }) => `Programmet stanset på grunn av en feil i programmet selv (${detail}).`,
		remedy: () => 'Meld feilen til dem som har ansvar for Regelrett, og legg ved denne linja.',
		why: 'Dette er ikke din feil, og ingenting er endret.',
	},
};
