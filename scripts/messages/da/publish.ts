import type { PublishMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const publish: Texts<PublishMessages> = {
	'build-locked': {
		message: ({ holder }) =>
			holder === undefined
				? 'Dokumenterne er allerede ved at blive bygget.'
				: `Dokumenterne er allerede ved at blive bygget (proces ${holder.pid} på maskinen »${holder.host}«).`,
		remedy: ({ folder }) =>
			`Vent, til det er færdigt, og prøv igen. Er du sikker på, at intet er i gang, så slet mappen »${folder}«.`,
		why: 'Blev der bygget to gange samtidig, kunne filer fra to udgaver blive blandet. Derfor låses mappen, mens der bygges, og frigives, når det er færdigt eller afbrudt.',
	},
	'build-lock-lost': {
		message: () => 'Programmet har ikke længere mappen for sig selv, så intet er udgivet.',
		remedy: () => 'Kør kommandoen igen. Slet ikke mappen ».regelrett«, mens der bygges.',
		why: 'Har maskinen været i dvale, eller er låsen slettet, kan en anden kørsel have taget over. Så udgives intet, for at filer fra to kørsler ikke blandes.',
	},
	'input-changed': {
		message: ({ others }) =>
			`Filen blev ændret, mens dokumenterne blev bygget${others === 0 ? '' : others === 1 ? ', og én fil til' : `, og ${others} filer til`}. Intet er udgivet.`,
		remedy: () => 'Kør kommandoen igen, når ændringerne er gemt.',
		why: 'Det, der udgives, skal være lavet af det, der står i filerne, ikke af det, der stod der et øjeblik før. Derfor læses alle filer igen, før noget udgives.',
	},
	'output-disk-full': {
		message: () => 'Der er ikke mere plads på disken. Det, der var udgivet i forvejen, er urørt.',
		remedy: () => 'Frigør plads på disken, og kør kommandoen igen.',
		why: 'Nye dokumenter skrives først ved siden af de gamle og tager deres plads, når alle er hele. Derfor skal der være plads til begge.',
	},
	'output-not-writable': {
		message: () => 'Du har ikke lov til at skrive her. Det, der var udgivet i forvejen, er urørt.',
		remedy: () => 'Giv dig selv skriveadgang til mappen, eller vælg en anden mappe med »--out«.',
		why: 'Dokumenterne kan kun udgives, hvor du kan oprette og udskifte filer, og hvor disken ikke er skrivebeskyttet.',
	},
	'output-in-use': {
		message: () =>
			'Et andet program bruger filen eller mappen, eller den er låst mod ændring. Det, der var udgivet i forvejen, er urørt.',
		remedy: () => 'Luk filen i Word og andre programmer, og kør kommandoen igen.',
		why: 'Windows udskifter ikke en fil, der er åben. Hellere end at udskifte nogle af filerne udgiver programmet ingen.',
	},
	'output-incomplete': {
		message: ({ found, expected }) =>
			found === expected
				? 'Filen blev ikke skrevet rigtigt: Indholdet på disken er et andet end det, der blev skrevet. Det, der var udgivet i forvejen, er urørt.'
				: `Filen blev ikke skrevet hel: ${found} af ${expected} byte kom på plads. Det, der var udgivet i forvejen, er urørt.`,
		remedy: () => 'Se efter, at disken har plads og ikke er beskadiget, og kør kommandoen igen.',
		why: 'Hver fil læses tilbage og sammenlignes, før den udgives, for en disk kan svigte uden at sige det.',
	},
	'output-failed': {
		message: ({ reason }) => `Disken svarede med en fejl (${reason}). Det, der var udgivet i forvejen, er urørt.`,
		remedy: () => 'Se efter, at disken eller netværksmappen kan nås og er ubeskadiget, og kør kommandoen igen.',
		why: 'Der udgives alt eller intet. Svarer disken med en fejl undervejs, bliver det gamle stående.',
	},
	'output-folder-foreign': {
		message: () => 'Her ligger der noget, som programmet ikke har lavet, og det bliver ikke erstattet.',
		remedy: () => 'Flyt det til et andet sted, eller vælg en anden mappe med »--out«.',
		why: 'Hele mappen udskiftes, når der bygges. For ikke at slette noget, der er dit, erstatter programmet kun en tom mappe eller en, som det selv har lavet.',
	},
	'schema-unwritten': {
		message: ({ reason }) =>
			`Skemaerne til redigeringsprogrammer blev ikke fornyet (${reason}). Dokumenterne er bygget, som de skal.`,
		remedy: () =>
			'Giv dig selv skriveadgang til mappen, hvis du vil have hjælp i redigeringsprogrammet, mens du skriver; ellers kan du lade det være.',
		why: 'Et redigeringsprogram læser skemaerne for at foreslå felter og værdier. Ingen dokumenter laves af dem.',
	},
	'output-kept': {
		message: ({ kept }) => `Filen var ændret eller tilføjet, siden der sidst blev bygget. Den er gemt som »${kept}«.`,
		remedy: () => 'Foretag ændringen i dokumentets kilde, og byg igen. Har du ikke brug for filen, kan du slette den.',
		why: 'Alt i mappen laves på ny, hver gang der bygges, så ændringer dér føres ikke videre. Det, programmet ikke selv har lavet, sletter det aldrig.',
	},
	'publish-recovered': {
		message: ({ outcome }) =>
			outcome === 'undone'
				? 'Den seneste udgivelse blev afbrudt. Dokumenterne fra før den er sat tilbage.'
				: 'Den seneste udgivelse blev afbrudt. Den er nu gjort færdig.',
		remedy: ({ outcome }) =>
			outcome === 'undone' ? 'Byg igen for at udgive de nyeste dokumenter.' : 'Du behøver ikke at gøre noget.',
		why: 'Gik strømmen, eller blev programmet stoppet midt i en udgivelse, opdages det ved næste start, og mappen bliver hel igen.',
	},
	'manifest-missing': {
		message: () => 'Listen over det, der er bygget, »manifest.json«, findes ikke her.',
		remedy: () => 'Kør »npm run build«, eller angiv mappen med de byggede dokumenter.',
		why: 'Listen siger, hvilke filer programmet lavede, og hvad der stod i dem. Uden den kan ingen se, om noget er ændret.',
	},
	'manifest-broken': {
		message: ({ detail }) => `Listen over det, der er bygget, kan ikke læses (ved »${detail}«).`,
		remedy: () => 'Kør »npm run build« igen. Ligger dokumenterne i en almindelig mappe, skal du først flytte den væk.',
		why: 'Listen laves af programmet og skal ikke ændres i hånden. Er den ødelagt, kan filerne ikke kontrolleres mod den.',
	},
	'manifest-version': {
		message: ({ version }) =>
			`Listen over det, der er bygget, har version »${version}«, men dette program læser kun version 1.`,
		remedy: () => 'Brug den udgave af Regelrett, som byggede dokumenterne, eller byg igen.',
		why: 'En anden udgave af programmet kan lægge noget andet i listen. Hellere end at gætte siger programmet til.',
	},
	'output-missing': {
		message: () => 'Filen blev bygget, men findes ikke længere.',
		remedy: () => 'Kør »npm run build« igen.',
		why: 'Den, der retter sig efter dokumenterne, skal kunne stole på, at de alle er der.',
	},
	'output-changed': {
		message: () => 'Filen er ændret, efter at den blev bygget.',
		remedy: () => 'Foretag ændringen i dokumentets kilde, og kør »npm run build« igen.',
		why: 'Et styret dokument skal være det, der blev godkendt. En fil, der er ændret bagefter, er det ikke.',
	},
	'output-extra': {
		message: () => 'Filen er ikke lavet af programmet.',
		remedy: () => 'Flyt den til et andet sted. Skal den være et dokument, så læg den i »company«.',
		why: 'Det, der ligger blandt de styrede dokumenter, bliver taget for at være et af dem.',
	},
};
