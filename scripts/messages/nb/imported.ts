import { encodingNames } from '../encoding-names.ts';
import type { ImportTexts } from '../import-texts.ts';
import { importedWord } from './imported-word.ts';
import { languageNames } from './language-names.ts';
import { count } from './phrases.ts';

const parts: ImportTexts['parts'] = {
	heading: (number) => count(number, 'overskrift', 'overskrifter'),
	chapter: (number) => count(number, 'kapittel', 'kapitler'),
	section: (number) => count(number, 'paragraf', 'paragrafer'),
	subsection: (number) => count(number, 'ledd', 'ledd'),
	point: (number) => count(number, 'punkt', 'punkter'),
	letter: (number) => count(number, 'bokstavpunkt', 'bokstavpunkter'),
	item: (number) => count(number, 'listepunkt', 'listepunkter'),
	annex: (number) => count(number, 'vedlegg', 'vedlegg'),
	blank: (number) => count(number, 'åpen plass', 'åpne plasser'),
	reference: (number) => count(number, 'henvisning', 'henvisninger'),
	table: (number) => count(number, 'tabell', 'tabeller'),
	footnote: (number) => count(number, 'fotnote', 'fotnoter'),
	picture: (number) => count(number, 'bilde', 'bilder'),
	link: (number) => count(number, 'lenke', 'lenker'),
};

const types: ImportTexts['kindReadme']['types'] = {
	text: 'tekst',
	integer: 'tall',
	amount: 'beløp',
	date: 'dato',
};

const reasons: ImportTexts['reasons'] = {
	asked: 'som oppgitt med --kind',
	order: 'teksten er en ordre om å revidere et dokument',
	headings: 'overskriftene er de dokumenttypen har',
	sections: 'teksten er delt i paragrafer',
	points: 'teksten er delt i nummererte punkter',
	title: 'tittelen sier det',
	fields: 'linjene har navn på felt som dokumenttypen har',
	number: 'nummeret er et slikt dokumenttypen har',
	none: 'ingenting i teksten tyder på en annen',
};

/** By what a kind was known. */
function known(signs: readonly string[]): string {
	return signs.length === 0 ? '' : ` (${signs.map((sign) => `«${sign}»`).join(', ')})`;
}

const unfit = {
	fewer: '',
	fixed: ', som har fast tekst og ikke tar imot en annen',
	elsewhere: ', som er for en annen type virksomhet',
} as const;

export const imported: ImportTexts = {
	title: (source) => `Innhenting av ${source}`,
	next: [
		'Les det tvilsomme under, og rett utkastet der kilden tar feil. Kilden er ikke endret, og ingen ord er rettet.',
		'Se over det som er gjettet, og det som er tatt ut eller flyttet.',
		'Skriv `npm run check`, og fyll ut det som mangler øverst i utkastet.',
		'Sett status når dokumentet er lest og godkjent, og bygg det med `npm run build`.',
	],
	grades: { recognised: 'Kjent igjen', guessed: 'Gjettet', doubtful: 'Tvilsomt', lost: 'Tatt ut eller flyttet' },
	none: 'Ingenting.',
	place: ({ unit, number }) => `${unit === 'line' ? 'linje' : 'avsnitt'} ${number}`,
	parts,
	reasons,
	kindReadme: {
		about: (source) =>
			`Dokumenttypen er laget av «${source}». Ordlyden er den offisielle (\`wording: official\`) og låst i \`model.lock\`: den som lager et dokument, fyller bare ut feltene.`,
		purpose: (words) => `Teksten sier selv hva den er for: «${words}»`,
		howTo: 'Slik lager du et dokument',
		steps: (name, title) => [
			`Skriv \`npm run new -- ${name} "${title}"\`.`,
			'Fyll ut feltene øverst i fila.',
			'Skriv `npm run check`. Du får vite hvilke felt som mangler, med paragrafen plassen står i.',
		],
		fields: 'Feltene',
		columns: ['Felt', 'Ledetekst', 'Type', 'Der plassen stod'],
		types,
		noFields: 'Teksten har ingen åpne plasser.',
		unfinished: 'Må gjøres ferdig for hånd',
		left: ({ name, language, labels, id, doubtful }) => [
			...(doubtful === 0 ? [] : [`Se over ${count(doubtful, 'tvilsomt sted', 'tvilsomme steder')} i rapporten.`]),
			`Ledetekstene i \`kind.yaml\` er på ${languageNames[language]} alene. Der det står \`[${language}]\` foran, skriver du teksten på det språket: ${labels.join(', ')}.`,
			'Feltnavnene er gjettet av ordene ved plassen. Bytt dem som ikke passer, i `kind.yaml`, `template.md`, `example.md` og her.',
			`Nummeret må begynne som \`${id}\` sier. Bytt mønsteret hvis dere nummererer annerledes.`,
			`Skriv her, øverst, hva dokumenttypen er for, og hvem som bruker den.`,
			`Endrer du teksten i \`template.md\`, skriver du \`npm run lock -- ${name}\` etterpå.`,
		],
	},
	onto: {
		fact: ({ field, place, from, to, changed, fields }) =>
			`Verdien av {{${field}}} er endret fra «${from}» til «${to}»${changed < fields ? ` (i ${changed} av ${fields} felt)` : ''}. Feltet står som det sto; endre opplysningen i ${place} hvis den skal gjelde overalt.`,
		emptied: ({ field, place, from }) =>
			`Feltet {{${field}}} er tømt for «${from}». Det står som det sto; ta feltet ut av teksten, eller endre opplysningen i ${place}.`,
		contradiction: ({ field, place, from, to }) =>
			`{{${field}}} («${from}») har fått ulike verdier: ${to.map((value) => `«${value}»`).join(', ')}. Finn ut hvilken som gjelder, og endre opplysningen i ${place}.`,
		workedOut: ({ field, from, to }) =>
			`{{${field}}} er regnet ut og kan ikke endres i Word: «${from}» ble «${to}». Endre det den er regnet ut av.`,
		unknownField: (name) => `Feltet «${name}» finnes ikke her. Det som står i det, er lest som ord.`,
		picture: (alt) =>
			`Bildet «${alt}» er byttet ut i Word-fila. Legg det nye i mappa ved dokumentet, og se om bildeteksten passer.`,
		newPicture: ({ file, told }) =>
			`Et nytt bilde hører til i ${file}, og kommer dit med --write.${told ? '' : ' Skriv hva det viser, mellom [ og ].'}`,
		unmapped: ({ from, to }) => {
			if (from === '')
				return `Har ingen plass i kildeteksten, og er ikke tatt med: «${to}» er lagt til. Gjør endringen for hånd.`;
			if (to === '')
				return `Har ingen plass i kildeteksten, og er ikke tatt med: «${from}» er tatt bort. Gjør endringen for hånd.`;
			return `Kan ikke føres tilbake av seg selv: «${from}» ble «${to}». Gjør endringen for hånd.`;
		},
		unchanged: 'Ingenting i teksten er endret.',
		proposed: 'Ingenting er skrevet. Kjør en gang til med --write for å ta endringene inn.',
		written: (file) => `Endringene er skrevet i ${file}.`,
	},
	findings: {
		...importedWord,
		encoding: ({ encoding, mark }) => `Lest som ${encodingNames[encoding]}${mark ? ', med byterekkefølgemerke' : ''}.`,
		language: ({ language, sure }) =>
			`Språket er ${languageNames[language]}${sure ? '' : ', men teksten har få ord å kjenne det på'}.`,
		document: ({ title, last, kind, reason }) =>
			`Dokumentet «${title}», til linje ${last}: dokumenttypen er «${kind}», fordi ${reasons[reason]}.`,
		count: ({ document, part, count: number }) => `«${document}»: ${parts[part](number)}.`,
		heading: ({ text }) => `Overskrift uten merke: «${text}».`,
		items: ({ text, count: number }) => `Liste med ${parts.item(number)}, fra «${text}».`,
		blank: ({ field, type, text }) => `Åpen plass etter «${text}»; forslag til felt: ${field} (${types[type]}).`,
		penNamed: ({ label, type, text }) => `Åpen plass i «${text}» ble felt for penn: «${label}» (${types[type]}).`,
		untranslated: ({ count: number, language }) =>
			`Ledetekstene er på ${languageNames[language]} alene; ${count(number, 'ledetekst', 'ledetekster')} må skrives på de andre språkene, der det står [${language}].`,
		joined: ({ written, joined }) => `Delt ord satt sammen: «${written}» ble «${joined}».`,
		hyphen: ({ written }) => `Bindestreken i «${written}» er beholdt; den kan komme av linjeskiftet.`,
		number: ({ found, expected }) => `Nummeret er «${found}», men «${expected}» var ventet.`,
		missing: ({ text }) => `Her ser det ut til å mangle tekst i kilden: «${text}».`,
		wording: ({ wrong, right }) => `«${wrong}» er trolig skrevet feil for «${right}»; ordet er ikke endret.`,
		reference: ({ text }) => `Henvisningen «${text}» viser til noe som ikke finnes i teksten.`,
		variant: ({ text, other, line }) =>
			`«${text}» står her, men «${other}» på linje ${line}; ett av stedene kan være feil skrevet.`,
		broken: ({ text }) => `Setningen ser ut til å bryte av eller mangle noe: «${text}».`,
		misled: ({ text, topic, parts }) =>
			`Henvisningen «${text}» skal gjelde «${topic}», men det står det ikke noe om der; kan ${parts} være ment?`,
		misnamed: ({ text, instead, sentence }) =>
			`«${text}» er navnet på noe annet enn det som er beskrevet; kan «${instead}» være ment? «${sentence}»`,
		bound: ({ text }) => `«${text}» er en grense med to tall. Finn ut hvilket av dem som gjelder.`,
		exemption: ({ text, sentence }) => `Her står «${text}», men ikke fritatt fra hva: «${sentence}».`,
		quotation: ({ text }) =>
			`Sitatet har ingen kilde: «${text}». Sammenlign det med loven slik den lyder i dag, og skriv paragrafen.`,
		general: ({ text, count: number }) =>
			`Teksten skriver om bedrifter i sin alminnelighet (${count(number, 'sted', 'steder')}, først «${text}»). Skriv hva som gjelder hos dere.`,
		audience: ({ text, missing, count: number }) =>
			`Målgruppen er «${text}», men teksten handler også om «${missing}» (${count(number, 'sted', 'steder')}), som ikke er nevnt der.`,
		party: ({ text, field }) =>
			`Navnet «${text}» står i teksten. Skriv det i bedriftens README, og {{${field}}} her, så holder det når det blir byttet.`,
		misplaced: ({ text, list, other, items }) =>
			`«${text}» står under «${list}», men ordene er de i ${items.map((item) => `«${item}»`).join(' og ')} under «${other}». Se etter hvor punktet hører til.`,
		relevant: ({ text, law, sections }) =>
			`${law} ${sections} handler om «${text}», og teksten viser ikke dit. Les det, og se at teksten sier det som gjelder i dag.`,
		concerned: ({ words, law, section, statement }) =>
			`Teksten skriver om ${words.map(({ text, line }) => `«${text}» (linje ${line})`).join(', ')}, men viser ikke til ${law} § ${section}. Den sier: «${statement}» Se at teksten sier det samme.`,
		signed: ({ text, role }) =>
			`Kilden er undertegnet av «${text}», ${role}. Navnet står i feltet signatory. Skriv hvem som undertegner i dag, eller ta feltet ut.`,
		foreign: ({ text }) =>
			`Teksten har ikke «${text}»; tallet er skrevet som en verdi, så det ikke blir en henvisning til dokumentet selv. Skriv loven ved siden av, så blir det en lenke.`,
		nested: ({ text, count: number }) =>
			`${count(number, 'punkt er lagt', 'punkter er lagt')} under andre, fra «${text}», bare etter tegnene foran. Se at nivåene er riktige.`,
		untaken: ({ document, last }) =>
			`Teksten «${document}», til linje ${last}, er ikke malen, og ingenting er tatt av den.`,
		unfilled: ({ document, fields }) =>
			`«${document}»: ingenting i teksten fyller ut ${fields.map((field) => `«${field}»`).join(', ')}.`,
		unsaid: ({ document, what }) =>
			what === 'date'
				? `Teksten «${document}» sier ikke hvilken dag den er fra. Finn dagen, og skriv den i feltet date.`
				: `Teksten «${document}» sier ikke sitt eget nummer. Finn det hos den som har gitt den.`,
		untitled: ({ title, from }) =>
			from === 'file'
				? `Teksten har ingen tittel; navnet på fila er brukt: «${title}». Skriv den riktige i feltet title.`
				: `Teksten har ingen tittel; dette er et forslag etter det den sier: «${title}». Skriv den riktige i feltet title.`,
		filled: ({ field, text }) => `Feltet ${field} er fylt ut etter teksten, som står som den stod: «${text}».`,
		kindless: ({ document, kind }) =>
			`«${document}»: ingen dokumenttype passer til teksten. Utkastet er lagt som «${kind}»; velg en annen med --kind, eller ta vare på teksten utenfor håndboka.`,
		kind: ({ document, kind, signs, second, secondSigns, because }) =>
			`«${document}»: forslaget til dokumenttype er «${kind}»${known(signs)}.${second === undefined ? '' : ` ${because === 'fewer' ? 'Nærmest etter kommer' : 'Teksten ligner også på'} «${second}»${known(secondSigns)}${unfit[because]}.`}`,
		columns: ({ text, rows, columns }) =>
			`Tabell gjettet av mellomrom: ${rows} rader og ${columns} kolonner, fra «${text}».`,
		contents: ({ text, count: number }) =>
			`Innholdsfortegnelse er tatt ut, ${count(number, 'linje', 'linjer')}, fra «${text}».`,
		numberOut: ({ text }) => `Nummeret foran overskriften er tatt ut: «${text}».`,
		quoted: ({ count: number }) => `Sitattegn fra e-post er tatt ut på ${count(number, 'linje', 'linjer')}.`,
		law: ({ text }) => `Lovregisteret kjenner ikke «${text}».`,
		moved: ({ field, text }) => `«${text}» er flyttet fra teksten til feltet ${field}.`,
		taken: ({ id, given }) => `Nummeret ${id} er brukt fra før; dokumentet har fått ${given}.`,
		character: ({ codePoint, count: number }) => `Tegnet ${codePoint} er tatt ut ${count(number, 'gang', 'ganger')}.`,
		furniture: ({ text, count: number }) =>
			`Topp- eller bunntekst er tatt ut ${count(number, 'gang', 'ganger')}: «${text}».`,
	},
	summary: ({ recognised, guessed, doubtful, lost }, report) =>
		`${count(recognised, 'kjent igjen', 'kjent igjen')}, ${guessed} gjettet, ${doubtful} tvilsomt, ${lost} tatt ut eller flyttet. Alt står i ${report}`,
};
