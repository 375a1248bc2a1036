import type { CompanyChange } from '../types/index.ts';

/** Where changes of a letter stand. */
export interface Placed {
	/** So many of the changes, from the first, stand on the first page; the others in the annex alone. */
	readonly first: number;
	/** Whether the first page names the laws that they refer to. */
	readonly laws: boolean;
	/** Whether all of them stand word for word in an annex behind the first page. */
	readonly annexed: boolean;
}

/** Lines of text that a first page has room for beside its head. */
const room = 29;

/** Lines of what stands there beside the table and the rows of the reply form; `sentence`, `withdrawn`: characters
 * behind the documents that follow, and those that are withdrawn. */
const taken = { follows: 3, sentence: 150, withdrawn: 190, form: 13.5, more: 2 } as const;

/** A row of the form has room for a hand. */
const penLines = 3;

/** Characters to a line of each column of the table, and of the width of the page; narrow, so that a wide typeface fits too. */
const columns = { document: 28, what: 31, readers: 20, page: 80 } as const;

/** How much of the name of a company the head has room for, in a line each: below the title, and under «to». */
const named = { title: 50, to: 24 } as const;

/**
 * How many of a company's changes one page of print has room for. What is told word for word stands in an annex, since even one
 * change may be longer than a page, and so do the laws where the page has no room for all with them.
 */
export function firstPage(changes: readonly CompanyChange[], name: string): Placed {
	const laws = fitting(changes, name) === changes.length;
	const first = laws
		? changes.length
		: fitting(
				changes.map((change) => ({ ...change, laws: [] })),
				name,
			);
	const annexed =
		first < changes.length ||
		changes.some(({ sections, from, to, ...change }) => {
			return sections.length > 0 || !from || !to || (!laws && change.laws.length > 0);
		});
	return { first, laws, annexed };
}

/** So many as there is room for, and one at least; where the one has no room either, it stands there all the same. */
function fitting(changes: readonly CompanyChange[], name: string): number {
	const ids = (which: readonly CompanyChange[]) => which.map(({ document }) => document).join(', ');
	const withdrawn = changes.filter(({ to }) => to === undefined);
	const follows = changes.filter((change) => !change.own && !withdrawn.includes(change));
	const beside = linesOf(name, named.to);
	// The head has its last field on a line of its own beside a long name.
	let left = room - (linesOf(name, named.title) - 1) - (beside - 1) - (beside > 1 ? 2 : 0);
	if (follows.length + withdrawn.length > 0) left -= taken.follows;
	if (follows.length > 0) left -= Math.ceil((ids(follows).length + taken.sentence) / columns.page);
	if (withdrawn.length > 0) left -= 1 + Math.ceil((ids(withdrawn).length + taken.withdrawn) / columns.page);
	if (changes.some(({ code }) => code !== undefined)) left -= taken.form;
	// What does not fit is told to be in the annex, which takes a line itself.
	const whole = changes.reduce((sum, change) => sum + height(change), 0);
	if (whole <= left) return changes.length;
	left -= taken.more;
	let first = 0;
	for (const change of changes) {
		left -= height(change);
		if (left < 0) break;
		first++;
	}
	return Math.max(first, 1);
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
