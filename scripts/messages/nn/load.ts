import type { LoadMessages, PictureFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { definitionFault } from './definition-faults.ts';
import { amount, kilobytes } from './phrases.ts';

const pictureFaults: Readonly<Record<PictureFault, string>> = {
	empty: 'fila er tom',
	'not-picture': 'fila er inga PNG, JPEG eller SVG',
	damaged: 'fila er øydelagd eller ufullstendig',
	script: 'det har kode som kan køyrast',
	outside: 'det hentar noko frå ei anna fil eller frå nettet',
	entities: 'det har ein dokumenttype med eigne forkortingar (ENTITY)',
	sizeless: 'det seier ikkje kor stort det er',
	'too-large': 'det er meir enn 10 000 pikslar breitt eller høgt',
	'too-complex': 'det har fleire delar enn eit bilete kan ha',
};

export const load: Texts<LoadMessages> = {
	'file-missing': {
		message: () => 'Fila finst ikkje.',
		remedy: () => 'Legg fila tilbake, eller fjern det som viser til ho.',
		why: 'Handboka blir bygd av filene i mappa. Manglar ei av dei, manglar ho også i det dei tilsette les.',
	},
	'file-unreadable': {
		message: ({ reason }) => `Fila kan ikkje lesast (${reason}).`,
		remedy: () => 'Kontroller at du har tilgang til fila, og at ho ikkje er låst av eit anna program.',
		why: 'Ei fil som ikkje kan lesast, kan verken kontrollerast eller byggjast.',
	},
	'file-is-folder': {
		message: () => 'Her skulle det vore ei fil, men det er ei mappe eller noko anna.',
		remedy: () => 'Gi mappa eit namn utan «.md» eller «.csv», eller legg innhaldet inn som ei fil.',
		why: 'Alt som heiter noko på «.md» eller «.csv», blir lese som eit dokument eller eit register.',
	},
	'file-is-link': {
		message: () => 'Fila er ein snarveg (symbolsk lenkje) til ein annan stad.',
		remedy: () => 'Legg sjølve fila her i staden for snarvegen.',
		why: 'Ein snarveg kan føre ut av mappa, og då kan innhald som ikkje høyrer til handboka, bli publisert.',
	},
	'file-encoding': {
		message: ({ byte }) => `Fila er ikkje lagra som UTF-8 (ugyldig byte 0x${byte.toString(16).toUpperCase()}).`,
		remedy: () => 'Opne fila i redigeringsprogrammet, og lagre ho med teiknkodinga UTF-8.',
		why: 'Med ei anna koding blir æ, ø og å til andre teikn.',
	},
	'file-conflict': {
		message: () => 'Her står to utgåver av same tekst, fordi to har endra fila samstundes.',
		remedy: () =>
			'Behald det som er rett, og slett det andre og linjene som byrjar med «<<<<<<<», «=======» og «>>>>>>>».',
		why: 'Git skriv inn begge når det ikkje kan velje. Blir det ståande, kjem begge tekstane i dokumentet.',
	},
	'file-empty': {
		message: () => 'Fila er tom.',
		remedy: () => 'Skriv innhaldet, eller slett fila.',
		why: 'Eit tomt dokument er som regel eit uhell når ei fil blir flytta eller lagra.',
	},
	'file-too-large': {
		message: ({ bytes, limit }) => `Fila er på ${kilobytes(bytes)}; grensa er ${kilobytes(limit)}.`,
		remedy: () => 'Del innhaldet på fleire filer, eller bruk mindre bilete.',
		why: 'Svært store filer gjer bygginga treg og dokumenta for tunge å sende.',
	},
	'file-name-collision': {
		message: ({ other }) => `Filnamnet er likt «${other}» når store og små bokstavar blir rekna som like.`,
		remedy: () => 'Gi ei av filene eit anna namn.',
		why: 'På mange maskiner blir slike filer til éi, og då går den eine tapt.',
	},
	'front-matter-twice': {
		message: () => 'Felta står to gonger: her byrjar eit nytt sett mellom to linjer med «---».',
		remedy: () => 'Behald eitt sett, og slett det andre med begge linjene.',
		why: 'Berre det øvste settet ville bli lese, og resten ville sjå ut som tekst.',
	},
	'front-matter-missing': {
		message: () => 'Fila byrjar ikkje med opplysningar mellom to linjer med «---».',
		remedy: () => 'Set «---» åleine på første linje, deretter felta, og så «---» åleine på ei linje.',
		why: 'Nummer, versjon, dato og status blir lesne derifrå.',
	},
	'front-matter-unclosed': {
		message: () => 'Opplysningane øvst i fila er ikkje avslutta med ei linje som berre er «---».',
		remedy: () => 'Set «---» åleine på ei linje etter det siste feltet.',
		why: 'Utan avslutninga blir heile dokumentet lese som felt, og teksten forsvinn.',
	},
	'front-matter-language': {
		message: ({ header }) => `Første linje er «${header}», men må vere berre «---».`,
		remedy: () => 'Fjern det som står etter «---» på første linje.',
		why: 'Eit ord etter strekane kan få program til å køyre innhaldet som kode.',
	},
	'front-matter-shape': {
		message: () => 'Opplysningane øvst er ikkje felt med namn og verdi.',
		remedy: () => 'Skriv eitt felt på kvar linje, til dømes «version: 2».',
		why: 'Berre felt med namn kan lesast og kontrollerast.',
	},
	'front-matter-too-large': {
		message: ({ limit }) => `Opplysningane øvst er lengre enn ${kilobytes(limit)}.`,
		remedy: () => 'Kontroller at linja «---» etter det siste feltet står der.',
		why: 'Så lange opplysningar er nesten alltid ein tekst som manglar avslutning.',
	},
	'yaml-syntax': {
		message: ({ detail }) => `Felta kan ikkje lesast her${detail.trim() === '' ? '' : `: «${detail.trim()}»`}.`,
		remedy: () =>
			'Kontroller kolon, innrykk (mellomrom, ikkje tabulator) og hermeteikn. Set verdiar med kolon eller # i hermeteikn.',
		why: 'Felta blir skrivne i YAML. Eit feil innrykk eller eit laust kolon endrar kva dei tyder.',
	},
	'yaml-duplicate-key': {
		message: ({ key }) => `Feltet «${key}» står to gonger.`,
		remedy: () => 'Behald den linja som er rett, og slett den andre.',
		why: 'Program er usamde om kva linje som gjeld.',
	},
	'yaml-feature': {
		message: ({ feature }) => `${features[feature]} kan ikkje brukast her.`,
		remedy: () => 'Skriv verdien heilt ut. Byrjar han med & eller *, set han i hermeteikn.',
		why: 'Slike tilvisingar kan gjere ei lita fil enorm, og blir lesne ulikt av ulike program.',
	},
	'yaml-key': {
		message: ({ key }) => `«${key}» kan ikkje vere namnet på eit felt.`,
		remedy: () => 'Bruk bokstavar, tal, bindestrek og understrek, og byrj med ein bokstav.',
		why: 'Andre namn kan ikkje brukast trygt i tekst og malar.',
	},
	'yaml-nesting': {
		message: ({ limit }) => `Felta har meir enn ${amount(limit)} nivå.`,
		remedy: () => 'Kontroller innrykka og klammene.',
		why: 'Ingen felt treng så mange nivå; som regel er ei klamme ikkje lukka.',
	},
	'control-character': {
		message: ({ codePoint }) => `Linja har eit usynleg teikn som ikkje kan brukast (${codePoint}).`,
		remedy: () => 'Slett teiknet, eller skriv linja på nytt.',
		why: 'Slike teikn kan skjule tekst eller øydeleggje Word- og PDF-filer.',
	},
	'markdown-too-heavy': {
		message: ({ what, found, limit }) =>
			`Teksten har for mange ${heavy[what]} (${amount(found)}; grensa er ${amount(limit)}).`,
		remedy: () => 'Del teksten på fleire dokument eller avsnitt.',
		why: 'Nokre samansetjingar av teikn tek det fleire minutt for maskina å lese.',
	},
	'kind-missing': {
		message: () => 'Feltet «kind» manglar, så dokumenttypen er ukjend.',
		remedy: () => 'Skriv til dømes «kind: instruction».',
		why: 'Dokumenttypen avgjer kva felt og delar dokumentet skal ha.',
	},
	'kind-unknown': {
		message: ({ kind }) => `Dokumenttypen «${kind}» finst ikkje.`,
		remedy: () => 'Bruk ein av typane som har ei mappe i «templates».',
		why: 'Dokumenttypen avgjer kva felt og delar dokumentet skal ha.',
	},
	'kind-definition': {
		message: (about) => `Oppsettet i fila er ikkje rett ved «${about.path}»: ${definitionFault(about)}.`,
		remedy: () => 'Rett fila i «templates». Oppbygginga er forklart i «templates/README.md».',
		why: 'Ein feil i «templates» gir feil i alle dokument som byggjer på han.',
	},
	'company-type-unknown': {
		message: ({ type, known }) => `Verksemdstypen «${type}» finst ikkje. Kjende typar: ${known}.`,
		remedy: () => 'Skriv til dømes «type: enterprise».',
		why: 'Typen avgjer kva opplysningar som høyrer til.',
	},
	'company-id-duplicate': {
		message: ({ id, other }) => `Kortnamnet «${id}» er òg brukt i ${other}.`,
		remedy: () => 'Gi den eine verksemda eit anna kortnamn.',
		why: 'Med same kortnamn ville to verksemder fått dokumenta til kvarandre.',
	},
	'company-id-folder': {
		message: ({ id, folder }) => `Kortnamnet er «${id}», men mappa heiter «${folder}».`,
		remedy: () => 'Gi mappa og feltet «id» same namn, eller ta bort feltet.',
		why: 'Namnet på mappa står for verksemda i alt som blir bygd.',
	},
	'picture-unreadable': {
		message: ({ fault }) => `Biletet kan ikkje visast: ${pictureFaults[fault]}.`,
		remedy: ({ fault }) =>
			fault === 'too-large'
				? 'Gjer biletet mindre, og lagre det på nytt.'
				: 'Lagre biletet på nytt som PNG eller JPEG.',
		why: 'Eit øydelagt bilete gir tomme ruter i dokumenta.',
	},
};

const features = {
	alias: 'Tilvising (*namn)',
	anchor: 'Merke (&namn)',
	tag: 'Typemerke (!namn)',
	merge: 'Fletting (<<)',
};

const heavy = {
	lines: 'linjer',
	'line-length': 'teikn på éi linje',
	indent: 'mellomrom framfor ei linje',
	containers: 'sitat- og listeteikn framfor ei linje',
	backticks: 'gravaksentar på éi linje',
	footnotes: 'fotnotar',
	inline: 'stjerner, klammer og understrekar i same avsnitt',
};
