import { basename } from 'node:path';
import type { Finding } from '../../types/index.ts';
import { lineAt, type Passage } from './passage.ts';
import { isHeading } from './sentences.ts';

/** What a text is called, and how much of it that says no longer stands in it. */
export interface Title {
	readonly title: string;
	/** Words of the first passage, which are the title and stand in the text no more; empty: none. */
	readonly opening: string;
}

/** How many short lines may stand before the one that is the title. */
const most = 5;

/** What texts are called, in the languages that are read. */
const called =
	/(?<!\p{L})\p{L}*(?:lov|forskrift|bekendtgørelse|cirkulære|rundskriv|instruks|instruksjon|prosedyre|procedure|rutine|retningslin\p{L}+|vedtægt\p{L}*|vedtekt\p{L}*|reglement|regler|reglar|forretningsorden|bestemmelse|føresegn|referat|møtebok|protokoll?|årsrapport|årsberetning|årsmelding|rapport|søknad|ansøgning|handlingsplan|avtale|aftale|veiledning|vejledning|rettleiing|minutes|procedure|instructions?|regulations?|statutes?|rules|policy|report|application|agreement)(?!\p{L})/iu;

/**
 * The title of a document by its first passages: a short first line, which is taken from the text; of several short lines the one
 * that says what the text is, which stays where it is when it is not the first; words in brackets that stand first; what the text
 * says that it lays down; else what it starts or grants, as a proposal; the name of the file, where there is none of these.
 * @param body where it is looked for what the text lays down
 */
export function titleOf(
	passages: readonly Passage[],
	file: string,
	{ withColon, body = passages }: { readonly withColon: boolean; readonly body?: readonly Passage[] },
	tell: (finding: Finding) => void,
): Title {
	const isTitle = ({ text }: Passage) => isHeading(bareOf(text)) && (withColon || !bareOf(text).includes(':'));
	const end = passages.slice(0, most).findIndex((passage) => !isTitle(passage));
	const lines = passages.slice(0, end === -1 ? most : end);
	const chosen = lines.find(({ text }) => called.test(text)) ?? lines[0];
	// A letterhead beside it.
	const columns = chosen === undefined ? [] : bareOf(chosen.text).split(/\s{3,}|\t/u);
	const [first] = passages;
	const place = {
		unit: 'line',
		number: lineAt(chosen ?? first ?? { text: '', lines: [], apart: false, indent: 0 }),
	} as const;
	if (chosen !== undefined && passages.length > 1) {
		const [subject] = /^(?:Emne|Subject):\s*(?:(?:VS|SV|FW|Fwd|RE|Re):\s*)*/u.exec(columns[0] ?? '') ?? [''];
		const title = (columns.find((text) => called.test(text)) ?? columns[0] ?? '')
			.slice(subject.length)
			.replace(/\s+/gu, ' ');
		const isFirst = chosen === first && columns.length === 1 && subject === '';
		if (isFirst) tell({ name: 'moved', grade: 'lost', place, params: { field: 'title', text: title } });
		else tell({ name: 'filled', grade: 'guessed', place, params: { field: 'title', text: title } });
		return { title, opening: isFirst ? title : '' };
	}
	const [, bracketed] = /^\(([^()]{3,80})\)/u.exec(first?.text ?? '') ?? [];
	if (bracketed !== undefined) {
		tell({ name: 'filled', grade: 'guessed', place, params: { field: 'title', text: bracketed } });
		return { title: bracketed, opening: '' };
	}
	const purpose = laidDown(body);
	if (purpose !== undefined) {
		const at = { unit: 'line', number: lineAt(purpose.passage) } as const;
		tell({ name: 'filled', grade: 'guessed', place: at, params: { field: 'title', text: purpose.title } });
		return { title: purpose.title, opening: '' };
	}
	const proposed = subjectOf(body);
	const title =
		proposed ??
		basename(file)
			.replace(/\.[^.]+$/u, '')
			.replaceAll('_', ' ');
	tell({
		name: 'untitled',
		grade: 'doubtful',
		place,
		params: { title, from: proposed === undefined ? 'file' : 'text' },
	});
	return { title, opening: '' };
}

/** How far into a text its purpose is looked for, in paragraphs. */
const opening = 12;

/** `Formålet med denne bestemmelse er at fastsætte de regler, der gælder for …` */
const purpose =
	/(?:Formålet|Formål|Føremålet) med (?:denne|dette|disse|desse)(?: \p{L}+){0,2} er (?:at|å) (?:fastsætte|fastsette|fastsetje|regulere|beskrive) (?:de |det |den |dei )?(?<what>\p{L}[^.;:]{15,140})\.(?:\s|$)|The purpose of (?:these|this)(?: \p{L}+){0,2} is to (?:lay down|set out|describe|regulate) (?:the )?(?<that>\p{L}[^.;:]{15,140})\.(?:\s|$)/u;

/** What a text says in its purpose that it lays down, as its title: the rules that hold for something are rules for it. */
function laidDown(body: readonly Passage[]): { readonly title: string; readonly passage: Passage } | undefined {
	for (const passage of body.slice(0, opening)) {
		const { what, that } = purpose.exec(passage.text)?.groups ?? {};
		const said = (what ?? that)?.replace(
			/,? (?:der|som|that|which) (?:gælder|gjelder|gjeld|apply|applies) (for|to) /u,
			' $1 ',
		);
		if (said !== undefined && !said.includes(',')) return { title: asTitle(said), passage };
	}
	return undefined;
}

/** `Kretsen pålegges å ta initiativ til møter med …`, `Der kan ydes tilskud til …` */
const subject =
	/(?:(?:at|å) (?:tage|ta) initiativ til|to take the initiative for) (?<started>\p{L}[^.;:,()§]{15,110})[.,]|[Dd]e[rt] kan (?:ydes|gives|gis|ytes|givast|ytast) (?<granted>(?:tilskud|tilskudd|tilskot|støtte|stønad) til \p{L}[^.;:,()§]{5,90}?)(?=[.,]| (?:inden ?for|innen ?for|innan ?for|vedrørende|vedrørande|efter|etter|som|der|i henhold til|i samsvar med) )/u;

/** What a text without a title starts or grants, in its own words. */
function subjectOf(body: readonly Passage[]): string | undefined {
	for (const { text } of body.slice(0, opening)) {
		const { started, granted } = subject.exec(text)?.groups ?? {};
		const said = started ?? granted;
		if (said !== undefined) return asTitle(said);
	}
	return undefined;
}

function asTitle(words: string): string {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** Whether words say what a text is, as a title does: an instruction, minutes, a report. */
export function saysWhatItIs(text: string): boolean {
	return called.test(text);
}

function bareOf(text: string): string {
	return text.replace(/^#+\s*/u, '').replace(/\.$/u, '');
}
