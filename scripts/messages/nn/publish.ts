import type { PublishMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const publish: Texts<PublishMessages> = {
	'build-locked': {
		message: ({ holder }) =>
			holder === undefined
				? 'Ei anna bygging er i gang.'
				: `Ei anna bygging er i gang (prosess ${holder.pid} på maskina «${holder.host}»).`,
		remedy: ({ folder }) =>
			`Vent til ho er ferdig, og prøv igjen. Er du sikker på at inga bygging er i gang, så slett mappa «${folder}».`,
		why: 'To byggingar samstundes kunne ha blanda filer frå to utgåver. Difor låser ei bygging mappa ho skriv til, og slepper henne når ho er ferdig eller avbroten.',
	},
	'build-lock-lost': {
		message: () => 'Bygginga har ikkje lenger mappa for seg sjølv, så ingenting er publisert.',
		remedy: () => 'Køyr bygginga på nytt. Slett ikkje mappa «.regelrett» medan ei bygging er i gang.',
		why: 'Har maskina sove, eller er låsen sletta, kan ei anna bygging ha teke over. Då blir ingenting publisert, så filer frå to byggingar ikkje blir blanda.',
	},
	'input-changed': {
		message: ({ others }) =>
			`Fila vart endra medan dokumenta vart bygde${others === 0 ? '' : others === 1 ? ', og ei fil til' : `, og ${others} filer til`}. Ingenting er publisert.`,
		remedy: () => 'Køyr kommandoen på nytt når endringane er lagra.',
		why: 'Det som blir publisert, skal vere laga av det som står i filene, ikkje av det som stod der ein augneblink før. Difor blir alle filene lesne om igjen før noko blir publisert.',
	},
	'output-disk-full': {
		message: () => 'Det er ikkje plass att på disken. Det som var publisert frå før, er urørt.',
		remedy: () => 'Frigjer plass på disken, og køyr kommandoen på nytt.',
		why: 'Nye dokument blir først skrivne ved sida av dei gamle og tek plassen deira når alle er heile. Difor trengst det plass til begge.',
	},
	'output-not-writable': {
		message: () => 'Du har ikkje lov til å skrive her. Det som var publisert frå før, er urørt.',
		remedy: () => 'Gje deg sjølv skrivetilgang til mappa, eller vel ei anna mappe med «--out».',
		why: 'Dokumenta kan berre publiserast der du kan opprette og byte ut filer, og disken ikkje er skriveverna.',
	},
	'output-in-use': {
		message: () =>
			'Eit anna program bruker fila eller mappa, eller ho er låst mot endring. Det som var publisert frå før, er urørt.',
		remedy: () => 'Lukk fila i Word og andre program, og køyr kommandoen på nytt.',
		why: 'Windows byter ikkje ut ei fil som er open. Heller enn å byte ut nokre av filene publiserer bygginga inga.',
	},
	'output-incomplete': {
		message: ({ found, expected }) =>
			found === expected
				? 'Fila vart ikkje skriven rett: Innhaldet på disken er eit anna enn det som vart skrive. Det som var publisert frå før, er urørt.'
				: `Fila vart ikkje skriven heil: ${found} av ${expected} byte kom på plass. Det som var publisert frå før, er urørt.`,
		remedy: () => 'Sjå etter at disken har plass og ikkje er skadd, og køyr kommandoen på nytt.',
		why: 'Kvar fil blir lesen tilbake og samanlikna før ho blir publisert, for ein disk kan svikte utan å seie frå.',
	},
	'output-failed': {
		message: ({ reason }) => `Disken svara med ein feil (${reason}). Det som var publisert frå før, er urørt.`,
		remedy: () => 'Sjå etter at disken eller nettverksmappa er tilgjengeleg og uskadd, og køyr kommandoen på nytt.',
		why: 'Bygginga publiserer alt eller ingenting. Svarar disken med ein feil undervegs, blir det gamle ståande.',
	},
	'output-folder-foreign': {
		message: () => 'Her ligg det noko som ikkje er laga av bygginga, og det blir ikkje erstatta.',
		remedy: () => 'Flytt det til ein annan stad, eller vel ei anna mappe med «--out».',
		why: 'Bygginga byter ut heile mappa. For ikkje å slette noko som er ditt, erstattar ho berre ei tom mappe eller ei som ho sjølv har laga.',
	},
	'schema-unwritten': {
		message: ({ reason }) =>
			`Skjemaa for redigeringsprogram vart ikkje fornya (${reason}). Dokumenta er bygde som dei skal.`,
		remedy: () =>
			'Gje deg sjølv skrivetilgang til mappa om du vil ha hjelp i redigeringsprogrammet medan du skriv; elles kan du la det vere.',
		why: 'Eit redigeringsprogram les skjemaa for å foreslå felt og verdiar. Ingen dokument blir laga av dei.',
	},
	'output-kept': {
		message: ({ kept }) => `Fila var endra eller lagd til etter førre bygging. Ho er teken vare på som «${kept}».`,
		remedy: () => 'Ta endringa inn i kjelda til dokumentet, og bygg på nytt. Treng du ikkje fila, kan du slette henne.',
		why: 'Alt i mappa blir laga på nytt ved kvar bygging, så endringar der går ikkje vidare. Det bygginga ikkje har laga sjølv, slettar ho aldri.',
	},
	'publish-recovered': {
		message: ({ outcome }) =>
			outcome === 'undone'
				? 'Førre publisering vart avbroten. Dokumenta frå før henne er sette tilbake.'
				: 'Førre publisering vart avbroten. Ho er no gjord ferdig.',
		remedy: ({ outcome }) =>
			outcome === 'undone' ? 'Bygg på nytt for å publisere dei nyaste dokumenta.' : 'Du treng ikkje gjere noko.',
		why: 'Vart straumen borte eller programmet stoppa midt i ei publisering, blir det oppdaga ved neste start, og mappa blir heil att.',
	},
	'manifest-missing': {
		message: () => 'Lista over det som er bygd, «manifest.json», finst ikkje her.',
		remedy: () => 'Køyr «npm run build», eller oppgje mappa med dei bygde dokumenta.',
		why: 'Lista seier kva filer bygginga laga, og kva som stod i dei. Utan henne kan ingen sjå om noko er endra.',
	},
	'manifest-broken': {
		message: ({ detail }) => `Lista over det som er bygd, kan ikkje lesast (ved «${detail}»).`,
		remedy: () => 'Køyr «npm run build» på nytt. Ligg dokumenta i ei vanleg mappe, må du først flytte henne bort.',
		why: 'Lista blir laga av bygginga og skal ikkje endrast for hand. Er ho øydelagd, kan ikkje filene kontrollerast mot henne.',
	},
	'manifest-version': {
		message: ({ version }) =>
			`Lista over det som er bygd, har versjon «${version}», men dette programmet les berre versjon 1.`,
		remedy: () => 'Bruk den utgåva av Regelrett som bygde dokumenta, eller bygg på nytt.',
		why: 'Ei anna utgåve av programmet kan leggje noko anna i lista. Heller enn å gjette seier programmet frå.',
	},
	'output-missing': {
		message: () => 'Fila vart bygd, men finst ikkje lenger.',
		remedy: () => 'Køyr «npm run build» på nytt.',
		why: 'Den som styrer etter dokumenta, må kunne lite på at alle er der.',
	},
	'output-changed': {
		message: () => 'Fila er endra etter at ho vart bygd.',
		remedy: () => 'Ta endringa inn i kjelda til dokumentet, og køyr «npm run build» på nytt.',
		why: 'Eit styrt dokument skal vere det som vart godkjent. Ei fil som er endra etterpå, er ikkje det.',
	},
	'output-extra': {
		message: () => 'Fila er ikkje laga av bygginga.',
		remedy: () => 'Flytt henne til ein annan stad. Skal ho vere eit dokument, så legg henne i «company».',
		why: 'Det som ligg blant dei styrte dokumenta, blir teke for å vere eitt av dei.',
	},
};
