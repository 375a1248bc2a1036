import { isCalendarDay } from '../fields/calendar-day.ts';
import { clean } from '../fields/clean.ts';
import { writtenDay } from '../fields/written-day.ts';
import { nearest } from '../messages/nearest.ts';
import { writtenIn } from '../render/csv-row.ts';
import {
	type Group,
	languages,
	type Notation,
	type Place,
	type Reply,
	type ReplyChoice,
	type Report,
	replyChoices,
	type Words,
} from '../types/index.ts';
import { replyCode } from './reply-code.ts';

/** A reply with the cells that it was read from, by column. */
export interface WrittenReply {
	readonly reply: Reply;
	readonly place: (column: string) => Place;
}

/** The cells that are empty in a row which nobody has answered. */
const answered = ['reply', 'reason', 'by', 'date'];

/** The words for each choice. */
export type ChoiceWords = Readonly<Record<ReplyChoice, Words>>;

/**
 * Reads one row of the list of replies. `unanswered` where the cells of the reply are empty; undefined where something is wrong, which
 * is reported at its cell. Whether the company was asked is not known here.
 */
export function readReply(
	row: Group,
	notation: Notation,
	words: ChoiceWords,
	report: Report,
): WrittenReply | 'unanswered' | undefined {
	const cell = (column: string) => {
		const value = row.entries.get(column)?.value;
		return value?.type === 'scalar' ? clean(writtenIn(value.text)) : '';
	};
	const place = (column: string) => row.entries.get(column)?.keyPlace ?? row.place;
	if (answered.every((column) => cell(column) === '')) return 'unanswered';
	const [code, company, document, from, to] = ['code', 'company', 'document', 'from', 'to'].map(cell) as [
		...[string, string, string, string, string],
	];
	const choice = choiceOf(cell('reply'), words);
	const date = writtenDay(cell('date'), notation);
	let isWell = true;
	const fault: Report = (message) => {
		isWell = false;
		report(message);
	};
	const needed = ['company', 'document', 'from', 'to', 'reply', 'by', 'date', ...(choice === 'keep' ? ['reason'] : [])];
	for (const column of needed)
		if (cell(column) === '')
			fault({ code: 'fleet-reply-lacking', severity: 'error', place: place(column), params: { column } });
	if (cell('reply') !== '' && choice === undefined) {
		const known = replyChoices.map((one) => words[one].nb.toLowerCase());
		const all = replyChoices.flatMap((one) => languages.map((language) => words[one][language].toLowerCase()));
		const params = { reply: cell('reply'), known, nearest: nearest(cell('reply'), all) };
		fault({ code: 'fleet-reply-word', severity: 'error', place: place('reply'), params });
	}
	if (date !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isCalendarDay(date)))
		fault({ code: 'fleet-reply-day', severity: 'error', place: place('date'), params: { text: cell('date') } });
	const expected = replyCode({ company, document, from, to });
	if (code !== '' && code.toUpperCase() !== expected)
		fault({ code: 'fleet-reply-code', severity: 'error', place: place('code'), params: { code, expected } });
	if (!isWell || choice === undefined) return undefined;
	return { reply: { company, document, from, to, choice, reason: cell('reason'), by: cell('by'), date }, place };
}

/** The key of a choice, or its word in any language, capitals or not. */
function choiceOf(text: string, words: ChoiceWords): ReplyChoice | undefined {
	const written = text.toLowerCase();
	return replyChoices.find(
		(choice) => choice === written || languages.some((language) => words[choice][language].toLowerCase() === written),
	);
}
