import type { PublishMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const publish: Texts<PublishMessages> = {
	'build-locked': {
		message: ({ holder }) =>
			holder === undefined
				? 'En annen bygging er i gang.'
				: `En annen bygging er i gang (prosess ${holder.pid} på maskinen «${holder.host}»).`,
		remedy: ({ folder }) =>
			`Vent til den er ferdig, og prøv igjen. Er du sikker på at ingen bygging er i gang, så slett mappa «${folder}».`,
		why: 'To bygginger samtidig kunne blandet filer fra to utgaver. Derfor låser en bygging mappa den skriver til, og slipper den når den er ferdig eller avbrutt.',
	},
	'build-lock-lost': {
		message: () => 'Byggingen har ikke lenger mappa for seg selv, så ingenting er publisert.',
		remedy: () => 'Kjør byggingen på nytt. Slett ikke mappa «.regelrett» mens en bygging er i gang.',
		why: 'Har maskinen sovet, eller er låsen slettet, kan en annen bygging ha tatt over. Da publiseres ingenting, så filer fra to bygginger ikke blandes.',
	},
	'input-changed': {
		message: ({ others }) =>
			`Fila ble endret mens dokumentene ble bygget${others === 0 ? '' : others === 1 ? ', og én fil til' : `, og ${others} filer til`}. Ingenting er publisert.`,
		remedy: () => 'Kjør kommandoen på nytt når endringene er lagret.',
		why: 'Det som publiseres, skal være laget av det som står i filene, ikke av det som sto der et øyeblikk før. Derfor leses alle filene om igjen før noe publiseres.',
	},
	'output-disk-full': {
		message: () => 'Det er ikke plass igjen på disken. Det som var publisert fra før, er urørt.',
		remedy: () => 'Frigjør plass på disken, og kjør kommandoen på nytt.',
		why: 'Nye dokumenter skrives først ved siden av de gamle og tar deres plass når alle er hele. Derfor trengs det plass til begge.',
	},
	'output-not-writable': {
		message: () => 'Du har ikke lov til å skrive her. Det som var publisert fra før, er urørt.',
		remedy: () => 'Gi deg selv skrivetilgang til mappa, eller velg en annen mappe med «--out».',
		why: 'Dokumentene kan bare publiseres der du kan opprette og bytte ut filer, og disken ikke er skrivebeskyttet.',
	},
	'output-in-use': {
		message: () =>
			'Et annet program bruker fila eller mappa, eller den er låst mot endring. Det som var publisert fra før, er urørt.',
		remedy: () => 'Lukk fila i Word og andre programmer, og kjør kommandoen på nytt.',
		why: 'Windows bytter ikke ut en fil som er åpen. Heller enn å bytte ut noen av filene publiserer byggingen ingen.',
	},
	'output-incomplete': {
		message: ({ found, expected }) =>
			found === expected
				? 'Fila ble ikke skrevet riktig: Innholdet på disken er et annet enn det som ble skrevet. Det som var publisert fra før, er urørt.'
				: `Fila ble ikke skrevet hel: ${found} av ${expected} byte kom på plass. Det som var publisert fra før, er urørt.`,
		remedy: () => 'Se etter at disken har plass og ikke er skadet, og kjør kommandoen på nytt.',
		why: 'Hver fil leses tilbake og sammenlignes før den publiseres, for en disk kan svikte uten å si fra.',
	},
	'output-failed': {
		message: ({ reason }) => `Disken svarte med en feil (${reason}). Det som var publisert fra før, er urørt.`,
		remedy: () => 'Se etter at disken eller nettverksmappa er tilgjengelig og uskadd, og kjør kommandoen på nytt.',
		why: 'Byggingen publiserer alt eller ingenting. Svarer disken med en feil underveis, blir det gamle stående.',
	},
	'output-folder-foreign': {
		message: () => 'Her ligger det noe som ikke er laget av byggingen, og det blir ikke erstattet.',
		remedy: () => 'Flytt det til et annet sted, eller velg en annen mappe med «--out».',
		why: 'Byggingen bytter ut hele mappa. For ikke å slette noe som er ditt, erstatter den bare en tom mappe eller en som den selv har laget.',
	},
	'schema-unwritten': {
		message: ({ reason }) =>
			`Skjemaene for redigeringsprogrammer ble ikke fornyet (${reason}). Dokumentene er bygget som de skal.`,
		remedy: () =>
			'Gi deg selv skrivetilgang til mappa om du vil ha hjelp i redigeringsprogrammet mens du skriver; ellers kan du la det være.',
		why: 'Et redigeringsprogram leser skjemaene for å foreslå felter og verdier. Ingen dokumenter lages av dem.',
	},
	'output-kept': {
		message: ({ kept }) => `Fila var endret eller lagt til etter forrige bygging. Den er tatt vare på som «${kept}».`,
		remedy: () => 'Ta endringen inn i kilden til dokumentet, og bygg på nytt. Trenger du ikke fila, kan du slette den.',
		why: 'Alt i mappa lages på nytt ved hver bygging, så endringer der går ikke videre. Det byggingen ikke har laget selv, sletter den aldri.',
	},
	'publish-recovered': {
		message: ({ outcome }) =>
			outcome === 'undone'
				? 'Forrige publisering ble avbrutt. Dokumentene fra før den er satt tilbake.'
				: 'Forrige publisering ble avbrutt. Den er nå gjort ferdig.',
		remedy: ({ outcome }) =>
			outcome === 'undone' ? 'Bygg på nytt for å publisere de nyeste dokumentene.' : 'Du trenger ikke å gjøre noe.',
		why: 'Ble strømmen borte eller programmet stoppet midt i en publisering, blir det oppdaget ved neste start, og mappa blir hel igjen.',
	},
	'manifest-missing': {
		message: () => 'Lista over det som er bygget, «manifest.json», finnes ikke her.',
		remedy: () => 'Kjør «npm run build», eller oppgi mappa med de bygde dokumentene.',
		why: 'Lista sier hvilke filer byggingen laget, og hva som sto i dem. Uten den kan ingen se om noe er endret.',
	},
	'manifest-broken': {
		message: ({ detail }) => `Lista over det som er bygget, kan ikke leses (ved «${detail}»).`,
		remedy: () => 'Kjør «npm run build» på nytt. Ligger dokumentene i en vanlig mappe, må du først flytte den bort.',
		why: 'Lista lages av byggingen og skal ikke endres for hånd. Er den ødelagt, kan ikke filene kontrolleres mot den.',
	},
	'manifest-version': {
		message: ({ version }) =>
			`Lista over det som er bygget, har versjon «${version}», men dette programmet leser bare versjon 1.`,
		remedy: () => 'Bruk den utgaven av Regelrett som bygget dokumentene, eller bygg på nytt.',
		why: 'En annen utgave av programmet kan legge noe annet i lista. Heller enn å gjette sier programmet fra.',
	},
	'output-missing': {
		message: () => 'Fila ble bygget, men finnes ikke lenger.',
		remedy: () => 'Kjør «npm run build» på nytt.',
		why: 'Den som styrer etter dokumentene, må kunne stole på at alle er der.',
	},
	'output-changed': {
		message: () => 'Fila er endret etter at den ble bygget.',
		remedy: () => 'Ta endringen inn i kilden til dokumentet, og kjør «npm run build» på nytt.',
		why: 'Et styrt dokument skal være det som ble godkjent. En fil som er endret etterpå, er det ikke.',
	},
	'output-extra': {
		message: () => 'Fila er ikke laget av byggingen.',
		remedy: () => 'Flytt den til et annet sted. Skal den være et dokument, så legg den i «company».',
		why: 'Det som ligger blant de styrte dokumentene, blir tatt for å være ett av dem.',
	},
};
