import { encodingNames } from '../encoding-names.ts';
import type { ImportTexts } from '../import-texts.ts';
import { importedWord } from './imported-word.ts';
import { languageNames } from './language-names.ts';
import { count } from './phrases.ts';

const parts: ImportTexts['parts'] = {
	heading: (number) => count(number, 'overskrift', 'overskrifter'),
	chapter: (number) => count(number, 'kapitel', 'kapitler'),
	section: (number) => count(number, 'paragraf', 'paragraffer'),
	subsection: (number) => count(number, 'stykke', 'stykker'),
	point: (number) => count(number, 'punkt', 'punkter'),
	letter: (number) => count(number, 'bogstavpunkt', 'bogstavpunkter'),
	item: (number) => count(number, 'listepunkt', 'listepunkter'),
	annex: (number) => count(number, 'bilag', 'bilag'),
	blank: (number) => count(number, 'åben plads', 'åbne pladser'),
	reference: (number) => count(number, 'henvisning', 'henvisninger'),
	table: (number) => count(number, 'tabel', 'tabeller'),
	footnote: (number) => count(number, 'fodnote', 'fodnoter'),
	picture: (number) => count(number, 'billede', 'billeder'),
	link: (number) => count(number, 'link', 'link'),
};

const types: ImportTexts['kindReadme']['types'] = {
	text: 'tekst',
	integer: 'tal',
	amount: 'beløb',
	date: 'dato',
};

const reasons: ImportTexts['reasons'] = {
	asked: 'som angivet med --kind',
	order: 'teksten er en ordre om at revidere et dokument',
	headings: 'overskrifterne er dem, dokumenttypen har',
	sections: 'teksten er delt i paragraffer',
	points: 'teksten er delt i nummererede punkter',
	title: 'titlen siger det',
	fields: 'linjerne har navne på felter, som dokumenttypen har',
	number: 'nummeret er et, som dokumenttypen har',
	none: 'intet i teksten tyder på en anden',
};

/** By what a kind was known. */
function known(signs: readonly string[]): string {
	return signs.length === 0 ? '' : ` (${signs.map((sign) => `»${sign}«`).join(', ')})`;
}

const unfit = {
	fewer: '',
	fixed: ', som har fast tekst og ikke tager imod en anden',
	elsewhere: ', som er for en anden type virksomhed',
} as const;

export const imported: ImportTexts = {
	title: (source) => `Indhentning af ${source}`,
	next: [
		'Læs det tvivlsomme nedenfor, og ret udkastet, hvor kilden tager fejl. Kilden er ikke ændret, og ingen ord er rettet.',
		'Se det igennem, der er gættet, og det, der er taget ud eller flyttet.',
		'Skriv `npm run check`, og udfyld det, der mangler øverst i udkastet.',
		'Sæt status, når dokumentet er læst og godkendt, og byg det med `npm run build`.',
	],
	grades: { recognised: 'Genkendt', guessed: 'Gættet', doubtful: 'Tvivlsomt', lost: 'Taget ud eller flyttet' },
	none: 'Intet.',
	place: ({ unit, number }) => `${unit === 'line' ? 'linje' : 'afsnit'} ${number}`,
	parts,
	reasons,
	kindReadme: {
		about: (source) =>
			`Dokumenttypen er lavet af »${source}«. Ordlyden er den officielle (\`wording: official\`) og låst i \`model.lock\`: den, der laver et dokument, udfylder kun felterne.`,
		purpose: (words) => `Teksten siger selv, hvad den er til: »${words}«`,
		howTo: 'Sådan laver du et dokument',
		steps: (name, title) => [
			`Skriv \`npm run new -- ${name} "${title}"\`.`,
			'Udfyld felterne øverst i filen.',
			'Skriv `npm run check`. Du får at vide, hvilke felter der mangler, med den paragraf, pladsen står i.',
		],
		fields: 'Felterne',
		columns: ['Felt', 'Ledetekst', 'Type', 'Hvor pladsen stod'],
		types,
		noFields: 'Teksten har ingen åbne pladser.',
		unfinished: 'Skal gøres færdigt i hånden',
		left: ({ name, language, labels, id, doubtful }) => [
			...(doubtful === 0 ? [] : [`Se ${count(doubtful, 'tvivlsomt sted', 'tvivlsomme steder')} efter i rapporten.`]),
			`Ledeteksterne i \`kind.yaml\` er kun på ${languageNames[language]}. Hvor der står \`[${language}]\` foran, skriver du teksten på det sprog: ${labels.join(', ')}.`,
			'Feltnavnene er gættet ud fra ordene ved pladsen. Skift dem, der ikke passer, i `kind.yaml`, `template.md`, `example.md` og her.',
			`Nummeret skal begynde, som \`${id}\` siger. Skift mønsteret, hvis I nummererer anderledes.`,
			`Skriv her, øverst, hvad dokumenttypen er til, og hvem der bruger den.`,
			`Ændrer du teksten i \`template.md\`, skriver du \`npm run lock -- ${name}\` bagefter.`,
		],
	},
	onto: {
		fact: ({ field, place, from, to, changed, fields }) =>
			`Værdien af {{${field}}} er ændret fra »${from}« til »${to}«${changed < fields ? ` (i ${changed} af ${fields} felter)` : ''}. Feltet står, som det stod; ret oplysningen i ${place}, hvis den skal gælde overalt.`,
		emptied: ({ field, place, from }) =>
			`Feltet {{${field}}} er tømt for »${from}«. Det står, som det stod; tag feltet ud af teksten, eller ret oplysningen i ${place}.`,
		contradiction: ({ field, place, from, to }) =>
			`{{${field}}} (»${from}«) har fået forskellige værdier: ${to.map((value) => `»${value}«`).join(', ')}. Find ud af, hvilken der gælder, og ret oplysningen i ${place}.`,
		workedOut: ({ field, from, to }) =>
			`{{${field}}} er regnet ud og kan ikke ændres i Word: »${from}« blev »${to}«. Ret det, den er regnet ud af.`,
		unknownField: (name) => `Feltet »${name}« findes ikke her. Det, der står i det, er læst som ord.`,
		picture: (alt) =>
			`Billedet »${alt}« er skiftet ud i Word-filen. Læg det nye i mappen ved dokumentet, og se, om billedteksten passer.`,
		newPicture: ({ file, told }) =>
			`Et nyt billede hører til i ${file}, og kommer dertil med --write.${told ? '' : ' Skriv, hvad det viser, mellem [ og ].'}`,
		unmapped: ({ from, to }) => {
			if (from === '')
				return `Har ingen plads i kildeteksten og er ikke taget med: »${to}« er føjet til. Ret det i hånden.`;
			if (to === '')
				return `Har ingen plads i kildeteksten og er ikke taget med: »${from}« er taget bort. Ret det i hånden.`;
			return `Kan ikke føres tilbage af sig selv: »${from}« blev »${to}«. Ret det i hånden.`;
		},
		unchanged: 'Intet i teksten er ændret.',
		proposed: 'Intet er skrevet. Kør en gang til med --write for at tage ændringerne ind.',
		written: (file) => `Ændringerne er skrevet i ${file}.`,
	},
	findings: {
		...importedWord,
		encoding: ({ encoding, mark }) => `Læst som ${encodingNames[encoding]}${mark ? ', med byterækkefølgemærke' : ''}.`,
		language: ({ language, sure }) =>
			`Sproget er ${languageNames[language]}${sure ? '' : ', men teksten har få ord at kende det på'}.`,
		document: ({ title, last, kind, reason }) =>
			`Dokumentet »${title}«, til linje ${last}: dokumenttypen er »${kind}«, fordi ${reasons[reason]}.`,
		count: ({ document, part, count: number }) => `»${document}«: ${parts[part](number)}.`,
		heading: ({ text }) => `Overskrift uden mærke: »${text}«.`,
		items: ({ text, count: number }) => `Liste med ${parts.item(number)}, fra »${text}«.`,
		blank: ({ field, type, text }) => `Åben plads efter »${text}«; forslag til felt: ${field} (${types[type]}).`,
		penNamed: ({ label, type, text }) => `Åben plads i »${text}« blev felt til pen: »${label}« (${types[type]}).`,
		untranslated: ({ count: number, language }) =>
			`Ledeteksterne er kun på ${languageNames[language]}; ${count(number, 'ledetekst', 'ledetekster')} skal skrives på de andre sprog, hvor der står [${language}].`,
		joined: ({ written, joined }) => `Delt ord sat sammen: »${written}« blev »${joined}«.`,
		hyphen: ({ written }) => `Bindestregen i »${written}« er beholdt; den kan komme af linjeskiftet.`,
		number: ({ found, expected }) => `Nummeret er »${found}«, men »${expected}« var ventet.`,
		missing: ({ text }) => `Her ser der ud til at mangle tekst i kilden: »${text}«.`,
		wording: ({ wrong, right }) => `»${wrong}« er formentlig skrevet forkert for »${right}«; ordet er ikke ændret.`,
		reference: ({ text }) => `Henvisningen »${text}« viser til noget, som ikke er i teksten.`,
		variant: ({ text, other, line }) =>
			`»${text}« står her, men »${other}« på linje ${line}; et af stederne kan være skrevet forkert.`,
		broken: ({ text }) => `Sætningen ser ud til at bryde af eller mangle noget: »${text}«.`,
		misled: ({ text, topic, parts }) =>
			`Henvisningen »${text}« skal gælde »${topic}«, men det står der intet om; kan ${parts} være ment?`,
		misnamed: ({ text, instead, sentence }) =>
			`»${text}« er navnet på noget andet end det, der beskrives; kan »${instead}« være ment? »${sentence}«`,
		bound: ({ text }) => `»${text}« er en grænse med to tal. Find ud af, hvilket af dem der gælder.`,
		exemption: ({ text, sentence }) => `Her står »${text}«, men ikke fritaget for hvad: »${sentence}«.`,
		quotation: ({ text }) =>
			`Citatet har ingen kilde: »${text}«. Sammenlign det med loven, som den lyder i dag, og skriv paragraffen.`,
		general: ({ text, count: number }) =>
			`Teksten skriver om virksomheder i almindelighed (${count(number, 'sted', 'steder')}, først »${text}«). Skriv, hvad der gælder hos jer.`,
		audience: ({ text, missing, count: number }) =>
			`Målgruppen er »${text}«, men teksten handler også om »${missing}« (${count(number, 'sted', 'steder')}), som ikke er nævnt der.`,
		party: ({ text, field }) =>
			`Navnet »${text}« står i teksten. Skriv det i virksomhedens README, og {{${field}}} her, så holder det, når det skiftes.`,
		misplaced: ({ text, list, other, items }) =>
			`»${text}« står under »${list}«, men ordene er dem i ${items.map((item) => `»${item}«`).join(' og ')} under »${other}«. Se efter, hvor punktet hører til.`,
		relevant: ({ text, law, sections }) =>
			`${law} ${sections} handler om »${text}«, og teksten henviser ikke dertil. Læs det, og se, at teksten siger det, der gælder i dag.`,
		concerned: ({ words, law, section, statement }) =>
			`Teksten skriver om ${words.map(({ text, line }) => `»${text}« (linje ${line})`).join(', ')}, men henviser ikke til ${law} § ${section}. Den siger: »${statement}« Se, at teksten siger det samme.`,
		signed: ({ text, role }) =>
			`Kilden er underskrevet af »${text}«, ${role}. Navnet står i feltet signatory. Skriv, hvem der skriver under i dag, eller tag feltet ud.`,
		foreign: ({ text }) =>
			`Teksten har ikke »${text}«; tallet er skrevet som en værdi, så det ikke bliver en henvisning til dokumentet selv. Skriv loven ved siden af, så bliver det et link.`,
		nested: ({ text, count: number }) =>
			`${count(number, 'punkt er lagt', 'punkter er lagt')} under andre, fra »${text}«, alene efter tegnene foran. Se, at niveauerne er rigtige.`,
		untaken: ({ document, last }) =>
			`Teksten »${document}«, til linje ${last}, er ikke skabelonen, og intet er taget af den.`,
		unfilled: ({ document, fields }) =>
			`»${document}«: intet i teksten udfylder ${fields.map((field) => `»${field}«`).join(', ')}.`,
		unsaid: ({ document, what }) =>
			what === 'date'
				? `Teksten »${document}« siger ikke, hvilken dag den er fra. Find dagen, og skriv den i feltet date.`
				: `Teksten »${document}« siger ikke sit eget nummer. Find det hos den, der har udstedt den.`,
		untitled: ({ title, from }) =>
			from === 'file'
				? `Teksten har ingen titel; filens navn er brugt: »${title}«. Skriv den rigtige i feltet title.`
				: `Teksten har ingen titel; dette er et forslag efter det, den siger: »${title}«. Skriv den rigtige i feltet title.`,
		filled: ({ field, text }) => `Feltet ${field} er udfyldt efter teksten, der står, som den stod: »${text}«.`,
		kindless: ({ document, kind }) =>
			`»${document}«: ingen dokumenttype passer til teksten. Udkastet er lagt som »${kind}«; vælg en anden med --kind, eller gem teksten uden for håndbogen.`,
		kind: ({ document, kind, signs, second, secondSigns, because }) =>
			`»${document}«: forslaget til dokumenttype er »${kind}«${known(signs)}.${second === undefined ? '' : ` ${because === 'fewer' ? 'Nærmest efter kommer' : 'Teksten ligner også'} »${second}«${known(secondSigns)}${unfit[because]}.`}`,
		columns: ({ text, rows, columns }) =>
			`Tabel gættet ud fra mellemrum: ${rows} rækker og ${columns} kolonner, fra »${text}«.`,
		contents: ({ text, count: number }) =>
			`Indholdsfortegnelse er taget ud, ${count(number, 'linje', 'linjer')}, fra »${text}«.`,
		numberOut: ({ text }) => `Nummeret foran overskriften er taget ud: »${text}«.`,
		quoted: ({ count: number }) => `Citattegn fra e-mail er taget ud på ${count(number, 'linje', 'linjer')}.`,
		law: ({ text }) => `Lovregisteret kender ikke »${text}«.`,
		moved: ({ field, text }) => `»${text}« er flyttet fra teksten til feltet ${field}.`,
		taken: ({ id, given }) => `Nummeret ${id} er brugt i forvejen; dokumentet har fået ${given}.`,
		character: ({ codePoint, count: number }) => `Tegnet ${codePoint} er taget ud ${count(number, 'gang', 'gange')}.`,
		furniture: ({ text, count: number }) =>
			`Top- eller bundtekst er taget ud ${count(number, 'gang', 'gange')}: »${text}«.`,
	},
	summary: ({ recognised, guessed, doubtful, lost }, report) =>
		`${count(recognised, 'genkendt', 'genkendt')}, ${guessed} gættet, ${doubtful} tvivlsomt, ${lost} taget ud eller flyttet. Alt står i ${report}`,
};
