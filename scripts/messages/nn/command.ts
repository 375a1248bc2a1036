import type { CommandMessages } from '../../types/index.ts';
import { kindList } from '../kind-list.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const command: Texts<CommandMessages> = {
	'command-missing': {
		message: () => 'Det står ikkje kva som skal gjerast.',
		remedy: ({ known }) => `Skriv ${orList(known)} etter «regelrett», eller «regelrett --help» for å sjå kva dei gjer.`,
		why: 'Programmet gjer ingenting før du bed om det.',
	},
	'command-unknown': {
		message: ({ command, nearest }) => `Kommandoen «${command}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Skriv «regelrett --help» for å sjå alle kommandoar.',
		why: 'Ein kommando som er skriven feil, skal ikkje gjere noko anna enn det du bad om.',
	},
	'option-unknown': {
		message: ({ option, nearest }) => `Valet «${option}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Skriv kommandoen med «--help» for å sjå vala.',
		why: 'Eit val som er skrive feil, ville elles bli oversett.',
	},
	'option-value': {
		message: ({ option, value }) => `«${value}» kan ikkje brukast med «${option}».`,
		remedy: ({ allowed }) => `Bruk ${allowed}.`,
		why: 'Verdien må vere ein av dei kommandoen kjenner.',
	},
	'options-apart': {
		message: ({ option, other }) => `«${option}» og «${other}» kan ikkje brukast saman.`,
		remedy: ({ option, other }) => `Ta bort «${other}», eller køyr kommandoen utan «${option}».`,
		why: 'Det eine gir eitt svar til eit program, det andre viser noko så lenge kommandoen går.',
	},
	'option-twice': {
		message: ({ option }) => `Valet «${option}» står to gonger.`,
		remedy: () => 'Hald på det eine.',
		why: 'Valet seier éin ting, og berre det eine av dei ville blitt høyrt.',
	},
	'option-value-missing': {
		message: ({ option }) => `Valet «${option}» manglar ein verdi.`,
		remedy: () => 'Skriv verdien etter valet.',
		why: 'Utan verdi er det ikkje klart kva som skal gjerast.',
	},
	'argument-missing': {
		message: ({ argument }) => `Det manglar noko etter kommandoen: ${argument}.`,
		remedy: () => 'Skriv kommandoen med «--help» for å sjå kva han treng.',
		why: 'Kommandoen veit ikkje kva han skal arbeide med.',
	},
	'argument-surplus': {
		message: ({ argument }) => `Kommandoen veit ikkje kva han skal gjere med «${argument}».`,
		remedy: () => 'Ta det bort, eller set hermeteikn om ein tittel med mellomrom.',
		why: 'Ord som er til overs, er ofte ein tittel utan hermeteikn.',
	},
	'root-not-found': {
		message: ({ root }) => `Mappa «${root}» har ingen README.md med opplysningane om verksemda.`,
		remedy: () => 'Gå til mappa der handboka ligg, eller oppgi ho med «--root».',
		why: 'README.md i rotmappa seier kven handboka er for.',
	},
	'file-not-found': {
		message: ({ file }) => `Det finst inga fil som heiter «${file}» her.`,
		remedy: () =>
			'Kontroller namnet, med endinga, og skriv mappa framfor når fila ligg ein annan stad, til dømes «../Nedlastingar/rutine.docx».',
		why: 'Berre filer på denne maskina blir lesne.',
	},
	'company-unknown': {
		message: ({ company, known, nearest }) =>
			`Verksemda «${company}» finst ikkje.${didYouMean(nearest)} Kjende: ${known}.`,
		remedy: () => 'Bruk kortnamnet (id) til ei av verksemdene.',
		why: 'Berre verksemder med ein README.md kan byggjast.',
	},
	'historic-unconfirmed': {
		message: ({ asOf }) =>
			`Det du ber om, er eit skjema etter reglar som ikkje gjeld lenger${asOf === undefined ? '' : ` (slik dei var ${asOf})`}.`,
		remedy: () =>
			'Skriv kommandoen med «--historic» om det er meint. Til ei sak frå no bruker du ein dokumenttype med reglane som gjeld.',
		why: 'Eit skjema etter gamle reglar i ei sak frå no gir feil fristar og feil rettar.',
	},
	'kind-not-found': {
		message: ({ kind, nearest }) => `Dokumenttypen «${kind}» finst ikkje.${didYouMean(nearest?.name)}`,
		remedy: ({ nearest, known }) =>
			nearest === undefined
				? `Skriv ein av desse: ${kindList(known, 'nn')}.`
				: `Skriv «${nearest.name}» (${nearest.label.nn}).`,
		why: 'Dokumenttypen seier kva mal dokumentet følgjer.',
	},
	'day-unknown': {
		message: ({ option, value }) => `«${value}» etter «${option}» er ingen dag, skriven som ÅÅÅÅ-MM-DD.`,
		remedy: ({ option }) => `Skriv år, månad og dag, til dømes «${option} 2026-11-21».`,
		why: 'Ein dag som er gissa, kan gi feil frist eller feil godkjenning.',
	},
	'kind-unsaid': {
		message: () => 'Det står ikkje kva slags dokument det skal vere.',
		remedy: ({ known }) =>
			`Skriv typen og tittelen etter kommandoen, til dømes «npm run new -- instruction "Orden på lageret"». Typane er ${kindList(known, 'nn')}.`,
		why: 'Eit dokument byrjar med felta og delane til typen.',
	},
	'title-taken': {
		message: ({ file }) => `Tittelen er den same som i ${file}.`,
		remedy: () => 'Gi det eine dokumentet ein annan tittel, eller slett fila du ikkje treng.',
		why: 'To dokument med same tittel er ikkje til å skilje for dei som les.',
	},
	'selection-empty': {
		message: ({ selection }) => `Ingen dokument passar til ${selection}.`,
		remedy: () => 'Kontroller skrivemåten, eller ta bort valet.',
		why: 'Å byggje ingenting ville elles sjå ut som om alt gjekk bra.',
	},
	'revision-unknown': {
		message: ({ revision }) => `Git kjenner ikkje «${revision}».`,
		remedy: () => 'Oppgi ei grein, ein tag eller ein commit, til dømes «main» eller «HEAD~1».',
		why: 'Versjonane blir samanlikna med filene slik dei var der.',
	},
	'code-unknown': {
		message: ({ code, nearest }) => `Meldinga «${code}» finst ikkje.${didYouMean(nearest)}`,
		remedy: () => 'Skriv «regelrett explain» for å sjå alle.',
		why: 'Kvar melding har eit fast namn, som står rett bak teksten.',
	},
	'file-exists': {
		message: () => 'Fila finst frå før.',
		remedy: () => 'Vel ein annan tittel, eller flytt fila som ligg der.',
		why: 'Eit dokument blir aldri skrive over.',
	},
	internal: {
		message: ({ detail }) => `Programmet stansa på grunn av ein feil i programmet sjølv (${detail}).`,
		remedy: () => 'Meld feilen til dei som har ansvar for Regelrett, og legg ved denne linja.',
		why: 'Dette er ikkje din feil, og ingenting er endra.',
	},
};
