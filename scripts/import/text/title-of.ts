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
 * that says what the text is, which stays where it is when it is not the first; words in brackets that stand first; the name of
 * the file, where there is none of these.
 */
export function titleOf(
	passages: readonly Passage[],
	file: string,
	{ withColon }: { readonly withColon: boolean },
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
	const title = basename(file)
		.replace(/\.[^.]+$/u, '')
		.replaceAll('_', ' ');
	tell({ name: 'untitled', grade: 'doubtful', place, params: { title } });
	return { title, opening: '' };
}

/** Whether words say what a text is, as a title does: an instruction, minutes, a report. */
export function saysWhatItIs(text: string): boolean {
	return called.test(text);
}

function bareOf(text: string): string {
	return text.replace(/^#+\s*/u, '').replace(/\.$/u, '');
}
