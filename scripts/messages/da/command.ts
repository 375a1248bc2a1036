import type { CommandMessages } from '../../types/index.ts';
import { kindList } from '../kind-list.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const command: Texts<CommandMessages> = {
	'command-missing': {
		message: () => 'Der står ikke, hvad der skal gøres.',
		remedy: ({ known }) => `Skriv ${orList(known)} efter »regelrett«, eller »regelrett --help« for at se, hvad de gør.`,
		why: 'Programmet gør ingenting, før du beder om det.',
	},
	'command-unknown': {
		message: ({ command, nearest }) => `Kommandoen »${command}« findes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv »regelrett --help« for at se alle kommandoer.',
		why: 'En kommando, der er stavet forkert, må ikke gøre andet end det, du bad om.',
	},
	'option-unknown': {
		message: ({ option, nearest }) => `Tilvalget »${option}« findes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv kommandoen med »--help« for at se tilvalgene.',
		why: 'Et tilvalg, der er stavet forkert, ville ellers blive overset.',
	},
	'option-value': {
		message: ({ option, value }) => `»${value}« kan ikke bruges med »${option}«.`,
		remedy: ({ allowed }) => `Brug ${allowed}.`,
		why: 'Værdien skal være en af dem, kommandoen kender.',
	},
	'options-apart': {
		message: ({ option, other }) => `»${option}« og »${other}« kan ikke bruges sammen.`,
		remedy: ({ option, other }) => `Fjern »${other}«, eller kør kommandoen uden »${option}«.`,
		why: 'Det ene giver ét svar til et program, det andet viser noget, så længe kommandoen kører.',
	},
	'option-twice': {
		message: ({ option }) => `Tilvalget »${option}« står to gange.`,
		remedy: () => 'Behold det ene.',
		why: 'Tilvalget siger én ting, og kun det ene af dem ville blive hørt.',
	},
	'option-value-missing': {
		message: ({ option }) => `Tilvalget »${option}« mangler en værdi.`,
		remedy: () => 'Skriv værdien efter tilvalget.',
		why: 'Uden værdi er det ikke klart, hvad der skal gøres.',
	},
	'argument-missing': {
		message: ({ argument }) => `Der mangler noget efter kommandoen: ${argument}.`,
		remedy: () => 'Skriv kommandoen med »--help« for at se, hvad den skal bruge.',
		why: 'Kommandoen ved ikke, hvad den skal arbejde med.',
	},
	'argument-surplus': {
		message: ({ argument }) => `Kommandoen ved ikke, hvad den skal gøre med »${argument}«.`,
		remedy: () => 'Fjern det, eller sæt anførselstegn om en titel med mellemrum.',
		why: 'Ord, der er til overs, er ofte en titel uden anførselstegn.',
	},
	'root-not-found': {
		message: ({ root }) => `Mappen »${root}« har ingen README.md med virksomhedens oplysninger.`,
		remedy: () => 'Gå til mappen med håndbogen, eller angiv den med »--root«.',
		why: 'README.md i rodmappen siger, hvem håndbogen er til.',
	},
	'file-not-found': {
		message: ({ file }) => `Der er ingen fil, der hedder »${file}«, her.`,
		remedy: () =>
			'Kontrollér navnet, med endelsen, og skriv mappen foran, når filen ligger et andet sted, for eksempel »../Overførsler/rutine.docx«.',
		why: 'Kun filer på denne maskine bliver læst.',
	},
	'company-unknown': {
		message: ({ company, known, nearest }) =>
			`Virksomheden »${company}« findes ikke.${didYouMean(nearest)} Kendte: ${known}.`,
		remedy: () => 'Brug det korte navn (id) på en af virksomhederne.',
		why: 'Kun virksomheder med en README.md kan bygges.',
	},
	'historic-unconfirmed': {
		message: ({ asOf }) =>
			`Det, du beder om, er en blanket efter regler, som ikke gælder mere${asOf === undefined ? '' : ` (som de var ${asOf})`}.`,
		remedy: () =>
			'Skriv kommandoen med »--historic«, hvis det er meningen. Til en sag fra nu bruger du en dokumenttype med de regler, der gælder.',
		why: 'En blanket efter gamle regler i en sag fra nu giver forkerte frister og forkerte rettigheder.',
	},
	'kind-not-found': {
		message: ({ kind, nearest }) => `Dokumenttypen »${kind}« findes ikke.${didYouMean(nearest?.name)}`,
		remedy: ({ nearest, known }) =>
			nearest === undefined
				? `Skriv en af disse: ${kindList(known, 'da')}.`
				: `Skriv »${nearest.name}« (${nearest.label.da}).`,
		why: 'Dokumenttypen siger, hvilken skabelon dokumentet følger.',
	},
	'day-unknown': {
		message: ({ option, value }) => `»${value}« efter »${option}« er ingen dag, skrevet som ÅÅÅÅ-MM-DD.`,
		remedy: ({ option }) => `Skriv år, måned og dag, for eksempel »${option} 2026-11-21«.`,
		why: 'En dag, der er gættet, kan give forkert frist eller forkert godkendelse.',
	},
	'kind-unsaid': {
		message: () => 'Der står ikke, hvilken slags dokument det skal være.',
		remedy: ({ known }) =>
			`Skriv typen og titlen efter kommandoen, for eksempel »npm run new -- instruction "Orden på lageret"«. Typerne er ${kindList(known, 'da')}.`,
		why: 'Et dokument begynder med felterne og delene for sin type.',
	},
	'title-taken': {
		message: ({ file }) => `Titlen er den samme som i ${file}.`,
		remedy: () => 'Giv det ene dokument en anden titel, eller slet den fil, du ikke skal bruge.',
		why: 'To dokumenter med samme titel kan læserne ikke kende fra hinanden.',
	},
	'selection-empty': {
		message: ({ selection }) => `Ingen dokumenter passer til ${selection}.`,
		remedy: () => 'Kontrollér stavemåden, eller fjern tilvalget.',
		why: 'At bygge ingenting ville ellers se ud, som om alt gik godt.',
	},
	'revision-unknown': {
		message: ({ revision }) => `Git kender ikke »${revision}«.`,
		remedy: () => 'Angiv en gren, et tag eller et commit, for eksempel »main« eller »HEAD~1«.',
		why: 'Versionerne sammenlignes med filerne, som de var der.',
	},
	'code-unknown': {
		message: ({ code, nearest }) => `Beskeden »${code}« findes ikke.${didYouMean(nearest)}`,
		remedy: () => 'Skriv »regelrett explain« for at se alle.',
		why: 'Hver besked har et fast navn, der står lige efter teksten.',
	},
	'file-exists': {
		message: () => 'Filen findes i forvejen.',
		remedy: () => 'Vælg en anden titel, eller flyt den fil, der ligger der.',
		why: 'Et dokument bliver aldrig overskrevet.',
	},
	internal: {
		message: ({ detail }) => `Programmet standsede på grund af en fejl i programmet selv (${detail}).`,
		remedy: () => 'Meld fejlen til dem, der har ansvaret for Regelrett, og vedlæg denne linje.',
		why: 'Det er ikke din fejl, og intet er ændret.',
	},
};
