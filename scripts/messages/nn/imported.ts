import { encodingNames } from '../encoding-names.ts';
import type { ImportTexts } from '../import-texts.ts';
import { importedWord } from './imported-word.ts';
import { languageNames } from './language-names.ts';
import { count } from './phrases.ts';

const parts: ImportTexts['parts'] = {
	heading: (number) => count(number, 'overskrift', 'overskrifter'),
	chapter: (number) => count(number, 'kapittel', 'kapittel'),
	section: (number) => count(number, 'paragraf', 'paragrafar'),
	subsection: (number) => count(number, 'ledd', 'ledd'),
	point: (number) => count(number, 'punkt', 'punkt'),
	letter: (number) => count(number, 'bokstavpunkt', 'bokstavpunkt'),
	item: (number) => count(number, 'listepunkt', 'listepunkt'),
	annex: (number) => count(number, 'vedlegg', 'vedlegg'),
	blank: (number) => count(number, 'open plass', 'opne plassar'),
	reference: (number) => count(number, 'tilvising', 'tilvisingar'),
	table: (number) => count(number, 'tabell', 'tabellar'),
	footnote: (number) => count(number, 'fotnote', 'fotnotar'),
	picture: (number) => count(number, 'bilete', 'bilete'),
	link: (number) => count(number, 'lenkje', 'lenkjer'),
};

const types: ImportTexts['kindReadme']['types'] = {
	text: 'tekst',
	integer: 'tal',
	amount: 'beløp',
	date: 'dato',
};

const reasons: ImportTexts['reasons'] = {
	asked: 'som oppgitt med --kind',
	order: 'teksten er ein ordre om å revidere eit dokument',
	headings: 'overskriftene er dei dokumenttypen har',
	sections: 'teksten er delt i paragrafar',
	points: 'teksten er delt i nummererte punkt',
	title: 'tittelen seier det',
	fields: 'linjene har namn på felt som dokumenttypen har',
	number: 'nummeret er eit slikt dokumenttypen har',
	none: 'ingenting i teksten tyder på ein annan',
};

/** By what a kind was known. */
function known(signs: readonly string[]): string {
	return signs.length === 0 ? '' : ` (${signs.map((sign) => `«${sign}»`).join(', ')})`;
}

const unfit = {
	fewer: '',
	fixed: ', som har fast tekst og ikkje tek imot ein annan',
	elsewhere: ', som er for ein annan type verksemd',
} as const;

export const imported: ImportTexts = {
	title: (source) => `Innhenting av ${source}`,
	next: [
		'Les det tvilsame under, og rett utkastet der kjelda tek feil. Kjelda er ikkje endra, og ingen ord er retta.',
		'Sjå over det som er gjetta, og det som er teke ut eller flytta.',
		'Skriv `npm run check`, og fyll ut det som manglar øvst i utkastet.',
		'Set status når dokumentet er lese og godkjent, og bygg det med `npm run build`.',
	],
	grades: { recognised: 'Kjent att', guessed: 'Gjetta', doubtful: 'Tvilsamt', lost: 'Teke ut eller flytta' },
	none: 'Ingenting.',
	place: ({ unit, number }) => `${unit === 'line' ? 'linje' : 'avsnitt'} ${number}`,
	parts,
	reasons,
	kindReadme: {
		about: (source) =>
			`Dokumenttypen er laga av «${source}». Ordlyden er den offisielle (\`wording: official\`) og låst i \`model.lock\`: den som lagar eit dokument, fyller berre ut felta.`,
		purpose: (words) => `Teksten seier sjølv kva han er for: «${words}»`,
		howTo: 'Slik lagar du eit dokument',
		steps: (name, title) => [
			`Skriv \`npm run new -- ${name} "${title}"\`.`,
			'Fyll ut felta øvst i fila.',
			'Skriv `npm run check`. Du får vite kva felt som manglar, med paragrafen plassen står i.',
		],
		fields: 'Felta',
		columns: ['Felt', 'Leietekst', 'Type', 'Der plassen stod'],
		types,
		noFields: 'Teksten har ingen opne plassar.',
		unfinished: 'Må gjerast ferdig for hand',
		left: ({ name, language, labels, id, doubtful }) => [
			...(doubtful === 0 ? [] : [`Sjå over ${count(doubtful, 'tvilsam stad', 'tvilsame stader')} i rapporten.`]),
			`Leietekstane i \`kind.yaml\` er på ${languageNames[language]} åleine. Der det står \`[${language}]\` framfor, skriv du teksten på det språket: ${labels.join(', ')}.`,
			'Feltnamna er gjetta av orda ved plassen. Byt dei som ikkje passar, i `kind.yaml`, `template.md`, `example.md` og her.',
			`Nummeret må begynne som \`${id}\` seier. Byt mønsteret om de nummererer annleis.`,
			`Skriv her, øvst, kva dokumenttypen er for, og kven som bruker han.`,
			`Endrar du teksten i \`template.md\`, skriv du \`npm run lock -- ${name}\` etterpå.`,
		],
	},
	onto: {
		fact: ({ field, place, from, to, changed, fields }) =>
			`Verdien av {{${field}}} er endra frå «${from}» til «${to}»${changed < fields ? ` (i ${changed} av ${fields} felt)` : ''}. Feltet står som det stod; endre opplysninga i ${place} om ho skal gjelde overalt.`,
		emptied: ({ field, place, from }) =>
			`Feltet {{${field}}} er tømt for «${from}». Det står som det stod; ta feltet ut av teksten, eller endre opplysninga i ${place}.`,
		contradiction: ({ field, place, from, to }) =>
			`{{${field}}} («${from}») har fått ulike verdiar: ${to.map((value) => `«${value}»`).join(', ')}. Finn ut kva for ein som gjeld, og endre opplysninga i ${place}.`,
		workedOut: ({ field, from, to }) =>
			`{{${field}}} er rekna ut og kan ikkje endrast i Word: «${from}» blei «${to}». Endre det han er rekna ut av.`,
		unknownField: (name) => `Feltet «${name}» finst ikkje her. Det som står i det, er lese som ord.`,
		picture: (alt) =>
			`Biletet «${alt}» er bytt ut i Word-fila. Legg det nye i mappa ved dokumentet, og sjå om bileteksten høver.`,
		newPicture: ({ file, told }) =>
			`Eit nytt bilete høyrer til i ${file}, og kjem dit med --write.${told ? '' : ' Skriv kva det viser, mellom [ og ].'}`,
		unmapped: ({ from, to }) => {
			if (from === '')
				return `Har ingen plass i kjeldeteksten, og er ikkje teke med: «${to}» er lagt til. Gjer endringa for hand.`;
			if (to === '')
				return `Har ingen plass i kjeldeteksten, og er ikkje teke med: «${from}» er teke bort. Gjer endringa for hand.`;
			return `Kan ikkje førast tilbake av seg sjølv: «${from}» blei «${to}». Gjer endringa for hand.`;
		},
		unchanged: 'Ingenting i teksten er endra.',
		proposed: 'Ingenting er skrive. Køyr ein gong til med --write for å ta endringane inn.',
		written: (file) => `Endringane er skrivne i ${file}.`,
	},
	findings: {
		...importedWord,
		encoding: ({ encoding, mark }) =>
			`Lese som ${encodingNames[encoding]}${mark ? ', med byterekkjefølgjemerke' : ''}.`,
		language: ({ language, sure }) =>
			`Språket er ${languageNames[language]}${sure ? '' : ', men teksten har få ord å kjenne det på'}.`,
		document: ({ title, last, kind, reason }) =>
			`Dokumentet «${title}», til linje ${last}: dokumenttypen er «${kind}», fordi ${reasons[reason]}.`,
		count: ({ document, part, count: number }) => `«${document}»: ${parts[part](number)}.`,
		heading: ({ text }) => `Overskrift utan merke: «${text}».`,
		items: ({ text, count: number }) => `Liste med ${parts.item(number)}, frå «${text}».`,
		blank: ({ field, type, text }) => `Open plass etter «${text}»; framlegg til felt: ${field} (${types[type]}).`,
		penNamed: ({ label, type, text }) => `Open plass i «${text}» vart felt for penn: «${label}» (${types[type]}).`,
		untranslated: ({ count: number, language }) =>
			`Leietekstane er på ${languageNames[language]} åleine; ${count(number, 'leietekst', 'leietekstar')} må skrivast på dei andre språka, der det står [${language}].`,
		joined: ({ written, joined }) => `Delt ord sett saman: «${written}» blei «${joined}».`,
		hyphen: ({ written }) => `Bindestreken i «${written}» er behalden; han kan kome av linjeskiftet.`,
		number: ({ found, expected }) => `Nummeret er «${found}», men «${expected}» var venta.`,
		missing: ({ text }) => `Her ser det ut til å mangle tekst i kjelda: «${text}».`,
		wording: ({ wrong, right }) => `«${wrong}» er truleg skrive feil for «${right}»; ordet er ikkje endra.`,
		reference: ({ text }) => `Tilvisinga «${text}» viser til noko som ikkje finst i teksten.`,
		variant: ({ text, other, line }) =>
			`«${text}» står her, men «${other}» på linje ${line}; ein av stadene kan vere feil skriven.`,
		broken: ({ text }) => `Setninga ser ut til å bryte av eller mangle noko: «${text}».`,
		misled: ({ text, topic, parts }) =>
			`Tilvisinga «${text}» skal gjelde «${topic}», men det står det ikkje noko om der; kan ${parts} vere meint?`,
		misnamed: ({ text, instead, sentence }) =>
			`«${text}» er namnet på noko anna enn det som er skildra; kan «${instead}» vere meint? «${sentence}»`,
		bound: ({ text }) => `«${text}» er ei grense med to tal. Finn ut kva for eit av dei som gjeld.`,
		exemption: ({ text, sentence }) => `Her står «${text}», men ikkje friteken frå kva: «${sentence}».`,
		quotation: ({ text }) =>
			`Sitatet har inga kjelde: «${text}». Jamfør det med lova slik ho lyder i dag, og skriv paragrafen.`,
		general: ({ text, count: number }) =>
			`Teksten skriv om verksemder i det store og heile (${count(number, 'stad', 'stader')}, først «${text}»). Skriv kva som gjeld hos dykk.`,
		audience: ({ text, missing, count: number }) =>
			`Målgruppa er «${text}», men teksten handlar òg om «${missing}» (${count(number, 'stad', 'stader')}), som ikkje er nemnde der.`,
		party: ({ text, field }) =>
			`Namnet «${text}» står i teksten. Skriv det i README-fila til verksemda, og {{${field}}} her, så held det når det blir bytt.`,
		misplaced: ({ text, list, other, items }) =>
			`«${text}» står under «${list}», men orda er dei i ${items.map((item) => `«${item}»`).join(' og ')} under «${other}». Sjå etter kvar punktet høyrer til.`,
		relevant: ({ text, law, sections }) =>
			`${law} ${sections} handlar om «${text}», og teksten viser ikkje dit. Les det, og sjå at teksten seier det som gjeld i dag.`,
		concerned: ({ words, law, section, statement }) =>
			`Teksten skriv om ${words.map(({ text, line }) => `«${text}» (linje ${line})`).join(', ')}, men viser ikkje til ${law} § ${section}. Ho seier: «${statement}» Sjå at teksten seier det same.`,
		signed: ({ text, role }) =>
			`Kjelda er underskriven av «${text}», ${role}. Namnet står i feltet signatory. Skriv kven som skriv under i dag, eller ta feltet ut.`,
		foreign: ({ text }) =>
			`Teksten har ikkje «${text}»; talet er skrive som ein verdi, så det ikkje blir ei tilvising til dokumentet sjølv. Skriv lova ved sida av, så blir det ei lenkje.`,
		nested: ({ text, count: number }) =>
			`${count(number, 'punkt er lagt', 'punkt er lagde')} under andre, frå «${text}», berre etter teikna framfor. Sjå at nivåa er rette.`,
		untaken: ({ document, last }) =>
			`Teksten «${document}», til linje ${last}, er ikkje malen, og ingenting er teke av han.`,
		unfilled: ({ document, fields }) =>
			`«${document}»: ingenting i teksten fyller ut ${fields.map((field) => `«${field}»`).join(', ')}.`,
		unsaid: ({ document, what }) =>
			what === 'date'
				? `Teksten «${document}» seier ikkje kva dag han er frå. Finn dagen, og skriv han i feltet date.`
				: `Teksten «${document}» seier ikkje sitt eige nummer. Finn det hos den som har gitt han.`,
		untitled: ({ title, from }) =>
			from === 'file'
				? `Teksten har ingen tittel; namnet på fila er brukt: «${title}». Skriv den rette i feltet title.`
				: `Teksten har ingen tittel; dette er eit framlegg etter det han seier: «${title}». Skriv den rette i feltet title.`,
		filled: ({ field, text }) => `Feltet ${field} er fylt ut etter teksten, som står som han stod: «${text}».`,
		kindless: ({ document, kind }) =>
			`«${document}»: ingen dokumenttype høver til teksten. Utkastet er lagt som «${kind}»; vel ein annan med --kind, eller ta vare på teksten utanfor handboka.`,
		kind: ({ document, kind, signs, second, secondSigns, because }) =>
			`«${document}»: framlegget til dokumenttype er «${kind}»${known(signs)}.${second === undefined ? '' : ` ${because === 'fewer' ? 'Nærast etter kjem' : 'Teksten liknar òg på'} «${second}»${known(secondSigns)}${unfit[because]}.`}`,
		columns: ({ text, rows, columns }) =>
			`Tabell gjetta av mellomrom: ${rows} rader og ${columns} kolonnar, frå «${text}».`,
		contents: ({ text, count: number }) =>
			`Innhaldsliste er teken ut, ${count(number, 'linje', 'linjer')}, frå «${text}».`,
		numberOut: ({ text }) => `Nummeret framfor overskrifta er teke ut: «${text}».`,
		quoted: ({ count: number }) => `Sitatteikn frå e-post er tekne ut på ${count(number, 'linje', 'linjer')}.`,
		law: ({ text }) => `Lovregisteret kjenner ikkje «${text}».`,
		moved: ({ field, text }) => `«${text}» er flytta frå teksten til feltet ${field}.`,
		taken: ({ id, given }) => `Nummeret ${id} er brukt frå før; dokumentet har fått ${given}.`,
		character: ({ codePoint, count: number }) => `Teiknet ${codePoint} er teke ut ${count(number, 'gong', 'gonger')}.`,
		furniture: ({ text, count: number }) =>
			`Topp- eller botntekst er teken ut ${count(number, 'gong', 'gonger')}: «${text}».`,
	},
	summary: ({ recognised, guessed, doubtful, lost }, report) =>
		`${count(recognised, 'kjent att', 'kjent att')}, ${guessed} gjetta, ${doubtful} tvilsamt, ${lost} teke ut eller flytta. Alt står i ${report}`,
};
