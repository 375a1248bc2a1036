import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { orList } from './phrases.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} var i kraft og er borte.`,
		remedy: () => 'Hent fila tilbake, og set status til «Utgått». Ho kan takast bort etter det.',
		why: 'Dei som følgjer eit dokument, må få vite at det ikkje gjeld lenger.',
	},
	'active-unrecorded': {
		message: () => 'Dokumentet er nytt og i kraft, men det står ikkje når det vart godkjent.',
		remedy: () => 'Skriv dagen under «approved», eller begynn med status «Utkast».',
		why: 'Eit dokument skal vere godkjent før det gjeld.',
	},
	'change-understated': {
		message: ({ version, section, before, after }) =>
			`Endringa i versjon ${version} er kalla redaksjonell, men ${section === '' ? 'teksten' : `«${section}»`} seier noko nytt: ${quoted(before, after)}.`,
		remedy: () =>
			'Skriv «change: substantive», eller lat det stå og legg til «reason:» med kvifor ingen treng lese på nytt.',
		why: 'Dei som følgjer eit dokument, les det berre på nytt når dei får vite at innhaldet er endra.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Utkastet har versjon ${version}, men ${other} har alt versjon ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Set ein høgare versjon enn ${otherVersion}, eller slett utkastet om det er teke i bruk.`,
		why: 'Det som ligg i «drafts», er neste versjon av dokumentet det ligg ved sida av.',
	},
	'revision-missing': {
		message: ({ version }) => `Lista over endringar seier ikkje kva som er nytt i versjon ${version}.`,
		remedy: ({ entry, begun }) =>
			`Legg til under «revisions:»${begun ? '' : ', som du skriv øvst i dokumentet'}: ${entry} Rett det som ikkje stemmer; «editorial» er språk og form, «substantive» er innhaldet.`,
		why: 'Den som har lese førre versjon, skal sjå kva som er nytt. Berre det som står i dokumentet, blir trykt; git kan gjere framlegg.',
	},
	'revision-order': {
		message: ({ version, before }) => `Etter versjon ${before} kjem versjon ${version} i lista over endringar.`,
		remedy: () => 'La kvar versjon stå éin gong, i rekkjefølgje, med den nyaste først eller sist.',
		why: 'Lista skal vise korleis dokumentet vart til, versjon for versjon.',
	},
	'revision-gap': {
		message: ({ version, before }) => `Lista over endringar går frå versjon ${before} rett til ${version}.`,
		remedy: () => 'Skriv inn det som manglar mellom dei.',
		why: 'Den som ser eit hol, veit ikkje om noko er gløymt eller teke bort.',
	},
	'revision-ahead': {
		message: ({ version, own }) =>
			`Lista over endringar går til versjon ${version}, men dokumentet har versjon ${own}.`,
		remedy: () => 'Auk versjonen øvst i dokumentet, eller ta ut linja.',
		why: 'Lista sluttar med den versjonen lesaren har framfor seg.',
	},
	'revision-date': {
		message: ({ version, date, before, dateBefore }) =>
			`Versjon ${version} er datert ${date}, før versjon ${before} (${dateBefore}).`,
		remedy: () => 'Rett den av dagane som er feil.',
		why: 'Ein seinare versjon kan ikkje vere eldre enn den førre.',
	},
	'version-fell': {
		message: ({ version, before }) => `Versjonen er ${version}, men var ${before}.`,
		remedy: ({ before }) => `Set ein høgare versjon enn ${before}.`,
		why: 'Ein versjon som går ned, gjer det uklart kva som gjeld.',
	},
	'addition-unapproved': {
		message: ({ id, on }) => `Tillegget til ${id} er endra, men dokumentet viser framleis godkjenninga frå ${on}.`,
		remedy: ({ id, version, company }) =>
			`Versjon ${version} er den til biblioteket og skal ikkje aukast. Godkjenn teksten med tillegget: «npm run approve -- ${id} --company ${company}», eller set «libraryApproved» til dagen han vart lesen og godkjend.`,
		why: 'Elles ser det ut som om nokon har godkjent noko som er skrive etterpå.',
	},
	'version-unchanged': {
		message: ({ version }) => `Dokumentet er aktivt og endra, men har framleis versjon ${version}.`,
		remedy: () => 'Auk versjonen, set ny dato, og skriv ei linje i «revisions».',
		why: 'To ulike tekstar med same versjon kan ikkje skiljast frå kvarandre.',
	},
	'status-move': {
		message: ({ from, to }) => `Status kan ikkje gå frå «${from}» til «${to}» i eitt steg.`,
		remedy: ({ from, allowed }) =>
			allowed.length === 0
				? 'Lag eit nytt dokument med sitt eige nummer.'
				: `Frå «${from}» går vegen til ${orList(allowed.map((status) => `«${status}»`))}.`,
		why: 'Dokument skal vere godkjende før dei gjeld.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versjonen går frå ${before} rett til ${version}.`,
		remedy: ({ before }) => `Bruk det neste talet etter ${before}.`,
		why: 'Den som ser eit hol i tala, leitar etter ein versjon som aldri har vore.',
	},
};

function quoted(before: string, after: string): string {
	const told = [before === '' ? '' : `før «${before}»`, after === '' ? '' : `no «${after}»`];
	return told.filter((part) => part !== '').join(', ');
}
