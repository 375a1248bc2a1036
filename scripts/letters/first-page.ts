import type { CompanyChange } from '../types/index.ts';

/** Where changes of a letter stand. */
export interface Placed {
	/** So many of the changes, from the first, stand on the first page; the others in the annex alone. */
	readonly first: number;
	/** Whether all of them stand word for word in an annex behind the first page. */
	readonly annexed: boolean;
}

/** Lines of text that a first page has room for beside its head. */
const room = 29;

/** Lines of what stands there beside the table and the rows of the reply form; `sentence`: characters behind the documents that follow. */
const taken = { follows: 3, sentence: 150, form: 13.5, more: 2 } as const;

/** A row of the form has room for a hand. */
const penLines = 3;

/** Characters to a line of each column of the table, and of the width of the page; narrow, so that a wide typeface fits too. */
const columns = { document: 28, what: 31, readers: 20, page: 80 } as const;

/**
 * How many of a company's changes one page of print has room for. What is told word for word stands in an annex, since even one
 * change may be longer than a page.
 */
export function firstPage(changes: readonly CompanyChange[]): Placed {
	const follows = changes.filter(({ own }) => !own).map(({ document }) => document);
	let left = room;
	if (follows.length > 0)
		left -= taken.follows + Math.ceil((follows.join(', ').length + taken.sentence) / columns.page);
	if (changes.some(({ code }) => code !== undefined)) left -= taken.form;
	// What does not fit is told to be in the annex, which takes a line itself.
	const whole = changes.reduce((sum, change) => sum + height(change), 0);
	if (whole > left) left -= taken.more;
	let first = 0;
	for (const change of changes) {
		left -= height(change);
		if (left < 0 && first > 0) break;
		first++;
	}
	const annexed =
		first < changes.length || changes.some(({ sections, from, to }) => sections.length > 0 || !from || !to);
	return { first, annexed };
}

/** Of its row in the table, and of that in the form. */
function height({ document, title, summaries, laws, readers, code }: CompanyChange): number {
	const name = `${document} ${title}, versjon 00 → 00`;
	const why = [
		...summaries,
		...(laws.length > 0 ? [`Henviser til ${laws.map(({ name: law }) => law).join(', ')}`] : []),
	].join(' ');
	const who = readers === 'everyone' ? 'alle den gjelder for' : readers.join(', ');
	const row = Math.max(linesOf(name, columns.document), linesOf(why, columns.what), linesOf(who, columns.readers));
	return (
		row + 0.5 + (code === undefined ? 0 : Math.max(linesOf(`${document} ${title}`, columns.document), penLines) + 0.5)
	);
}

function linesOf(text: string, width: number): number {
	return Math.max(1, Math.ceil(text.length / width));
}
