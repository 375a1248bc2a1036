import type { LoadMessages, PictureFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { definitionFault } from './definition-faults.ts';
import { amount, kilobytes } from './phrases.ts';

const pictureFaults: Readonly<Record<PictureFault, string>> = {
	empty: 'filen er tom',
	'not-picture': 'filen er ikke en PNG, JPEG eller SVG',
	damaged: 'filen er ødelagt eller ufuldstændig',
	script: 'det har kode, der kan køres',
	outside: 'det henter noget fra en anden fil eller fra nettet',
	entities: 'det har en dokumenttype med egne forkortelser (ENTITY)',
	sizeless: 'det siger ikke, hvor stort det er',
	'too-large': 'det er mere end 10.000 pixels bredt eller højt',
	'too-complex': 'det har flere dele, end et billede kan have',
};

export const load: Texts<LoadMessages> = {
	'file-missing': {
		message: () => 'Filen findes ikke.',
		remedy: () => 'Læg filen tilbage, eller fjern det, der henviser til den.',
		why: 'Håndbogen bygges af filerne i mappen. Mangler en af dem, mangler den også i det, medarbejderne læser.',
	},
	'file-unreadable': {
		message: ({ reason }) => `Filen kan ikke læses (${reason}).`,
		remedy: () => 'Kontrollér, at du har adgang til filen, og at den ikke er låst af et andet program.',
		why: 'En fil, der ikke kan læses, kan hverken kontrolleres eller bygges.',
	},
	'file-is-folder': {
		message: () => 'Her skulle der være en fil, men det er en mappe eller noget andet.',
		remedy: () => 'Giv mappen et navn uden ».md« eller ».csv«, eller læg indholdet ind som en fil.',
		why: 'Alt, hvis navn ender på ».md« eller ».csv«, læses som et dokument eller et register.',
	},
	'file-is-link': {
		message: () => 'Filen er en genvej (symbolsk link) til et andet sted.',
		remedy: () => 'Læg selve filen her i stedet for genvejen.',
		why: 'En genvej kan føre ud af mappen, og så kan indhold, der ikke hører til håndbogen, blive udgivet.',
	},
	'file-encoding': {
		message: ({ byte }) => `Filen er ikke gemt som UTF-8 (ugyldig byte 0x${byte.toString(16).toUpperCase()}).`,
		remedy: () => 'Åbn filen i dit redigeringsprogram, og gem den med tegnkodningen UTF-8.',
		why: 'Med en anden kodning bliver æ, ø og å til andre tegn.',
	},
	'file-conflict': {
		message: () => 'Her står to udgaver af samme tekst, fordi to har ændret filen samtidig.',
		remedy: () =>
			'Behold det, der er rigtigt, og slet det andet og de linjer, der begynder med »<<<<<<<«, »=======« og »>>>>>>>«.',
		why: 'Git skriver begge ind, når det ikke kan vælge. Bliver det stående, kommer begge tekster i dokumentet.',
	},
	'file-empty': {
		message: () => 'Filen er tom.',
		remedy: () => 'Skriv indholdet, eller slet filen.',
		why: 'Et tomt dokument er som regel et uheld, når en fil flyttes eller gemmes.',
	},
	'file-too-large': {
		message: ({ bytes, limit }) => `Filen fylder ${kilobytes(bytes)}; grænsen er ${kilobytes(limit)}.`,
		remedy: () => 'Del indholdet i flere filer, eller brug mindre billeder.',
		why: 'Meget store filer gør det langsomt at bygge og dokumenterne for tunge at sende.',
	},
	'file-name-collision': {
		message: ({ other }) => `Filnavnet er det samme som »${other}«, når store og små bogstaver regnes for ens.`,
		remedy: () => 'Giv en af filerne et andet navn.',
		why: 'På mange computere bliver sådanne filer til én, og så går den ene tabt.',
	},
	'front-matter-twice': {
		message: () => 'Felterne står to gange: her begynder et nyt sæt mellem to linjer med »---«.',
		remedy: () => 'Behold ét sæt, og slet det andet med begge linjer.',
		why: 'Kun det øverste sæt ville blive læst, og resten ville ligne tekst.',
	},
	'front-matter-missing': {
		message: () => 'Filen begynder ikke med oplysninger mellem to linjer med »---«.',
		remedy: () => 'Sæt »---« alene på første linje, derefter felterne og så »---« alene på en linje.',
		why: 'Nummer, version, dato og status læses derfra.',
	},
	'front-matter-unclosed': {
		message: () => 'Oplysningerne øverst i filen er ikke afsluttet med en linje, der kun er »---«.',
		remedy: () => 'Sæt »---« alene på en linje efter det sidste felt.',
		why: 'Uden afslutningen læses hele dokumentet som felter, og teksten forsvinder.',
	},
	'front-matter-language': {
		message: ({ header }) => `Første linje er »${header}«, men skal være »---« og intet andet.`,
		remedy: () => 'Fjern det, der står efter »---« på første linje.',
		why: 'Et ord efter stregerne kan få programmer til at køre indholdet som kode.',
	},
	'front-matter-shape': {
		message: () => 'Oplysningerne øverst er ikke felter med navn og værdi.',
		remedy: () => 'Skriv ét felt på hver linje, for eksempel »version: 2«.',
		why: 'Kun felter med navn kan læses og kontrolleres.',
	},
	'front-matter-too-large': {
		message: ({ limit }) => `Oplysningerne øverst er længere end ${kilobytes(limit)}.`,
		remedy: () => 'Kontrollér, at linjen »---« efter det sidste felt er der.',
		why: 'Så lange oplysninger er næsten altid en tekst, der mangler afslutning.',
	},
	'yaml-syntax': {
		message: ({ detail }) => `Felterne kan ikke læses her${detail.trim() === '' ? '' : `: »${detail.trim()}«`}.`,
		remedy: () =>
			'Kontrollér kolon, indrykning (mellemrum, ikke tabulator) og anførselstegn. Sæt værdier med kolon eller # i anførselstegn.',
		why: 'Felterne skrives i YAML. En forkert indrykning eller et løst kolon ændrer, hvad de betyder.',
	},
	'yaml-duplicate-key': {
		message: ({ key }) => `Feltet »${key}« står to gange.`,
		remedy: () => 'Behold den rigtige linje, og slet den anden.',
		why: 'Programmer er uenige om, hvilken linje der gælder.',
	},
	'yaml-feature': {
		message: ({ feature }) => `${features[feature]} kan ikke bruges her.`,
		remedy: () => 'Skriv værdien fuldt ud. Begynder den med & eller *, så sæt den i anførselstegn.',
		why: 'Sådanne henvisninger kan gøre en lille fil enorm og læses forskelligt af forskellige programmer.',
	},
	'yaml-key': {
		message: ({ key }) => `»${key}« kan ikke være navnet på et felt.`,
		remedy: () => 'Brug bogstaver, tal, bindestreg og understregningstegn, og begynd med et bogstav.',
		why: 'Andre navne kan ikke bruges sikkert i tekst og skabeloner.',
	},
	'yaml-nesting': {
		message: ({ limit }) => `Felterne har mere end ${amount(limit)} niveauer.`,
		remedy: () => 'Kontrollér indrykninger og parenteser.',
		why: 'Ingen felter har brug for så mange niveauer; som regel mangler en parentes at blive lukket.',
	},
	'control-character': {
		message: ({ codePoint }) => `Linjen har et usynligt tegn, der ikke kan bruges (${codePoint}).`,
		remedy: () => 'Slet tegnet, eller skriv linjen igen.',
		why: 'Sådanne tegn kan skjule tekst eller ødelægge Word- og PDF-filer.',
	},
	'markdown-too-heavy': {
		message: ({ what, found, limit }) =>
			`Teksten har for mange ${heavy[what]} (${amount(found)}; grænsen er ${amount(limit)}).`,
		remedy: () => 'Del teksten i flere dokumenter eller afsnit.',
		why: 'Nogle sammensætninger af tegn tager det flere minutter for computeren at læse.',
	},
	'kind-missing': {
		message: () => 'Feltet »kind« mangler, så dokumenttypen er ukendt.',
		remedy: () => 'Skriv for eksempel »kind: instruction«.',
		why: 'Dokumenttypen bestemmer, hvilke felter og dele dokumentet skal have.',
	},
	'kind-unknown': {
		message: ({ kind }) => `Dokumenttypen »${kind}« findes ikke.`,
		remedy: () => 'Brug en af de typer, der har en mappe i »templates«.',
		why: 'Dokumenttypen bestemmer, hvilke felter og dele dokumentet skal have.',
	},
	'kind-definition': {
		message: (about) => `Opsætningen i filen er ikke rigtig ved »${about.path}«: ${definitionFault(about)}.`,
		remedy: () => 'Ret filen i »templates«. Opbygningen er forklaret i »templates/README.md«.',
		why: 'En fejl i »templates« giver fejl i alle de dokumenter, der bygger på den.',
	},
	'company-type-unknown': {
		message: ({ type, known }) => `Virksomhedstypen »${type}« findes ikke. Kendte typer: ${known}.`,
		remedy: () => 'Skriv for eksempel »type: enterprise«.',
		why: 'Typen bestemmer, hvilke oplysninger der hører til.',
	},
	'company-id-duplicate': {
		message: ({ id, other }) => `Det korte navn »${id}« er også brugt i ${other}.`,
		remedy: () => 'Giv den ene virksomhed et andet kort navn.',
		why: 'Med samme korte navn ville to virksomheder få hinandens dokumenter.',
	},
	'company-id-folder': {
		message: ({ id, folder }) => `Det korte navn er »${id}«, men mappen hedder »${folder}«.`,
		remedy: () => 'Giv mappen og feltet »id« samme navn, eller fjern feltet.',
		why: 'Mappens navn står for virksomheden i alt, hvad der bygges.',
	},
	'picture-unreadable': {
		message: ({ fault }) => `Billedet kan ikke vises: ${pictureFaults[fault]}.`,
		remedy: ({ fault }) =>
			fault === 'too-large' ? 'Gør billedet mindre, og gem det igen.' : 'Gem billedet igen som PNG eller JPEG.',
		why: 'Et ødelagt billede giver tomme felter i dokumenterne.',
	},
};

const features = {
	alias: 'Henvisning (*navn)',
	anchor: 'Mærke (&navn)',
	tag: 'Typemærke (!navn)',
	merge: 'Fletning (<<)',
};

const heavy = {
	lines: 'linjer',
	'line-length': 'tegn på én linje',
	indent: 'mellemrum foran en linje',
	containers: 'citat- og listetegn foran en linje',
	backticks: 'accenter (`) på én linje',
	footnotes: 'fodnoter',
	inline: 'stjerner, kantede parenteser og understregningstegn i samme afsnit',
};
