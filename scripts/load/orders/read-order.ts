import type { Order, Report, Source } from '../../types/index.ts';
import type { OrderGrammar } from './order-grammar.ts';
import { readRequirements } from './read-requirements.ts';
import { readTarget } from './read-target.ts';

/** Where an order stands and what is known of it beside its text. */
export interface OrderText {
	readonly file: string;
	readonly company: string | undefined;
	readonly text: string;
	/** The first line of the order, counted from 0: behind its front matter where it has one. */
	readonly firstLine: number;
	/** The document that its front matter names, in place of a heading. */
	readonly target?: Order['target'] | undefined;
	readonly document?: Source | undefined;
}

/**
 * Reads an order to revise a document as people write it: a heading that names the file, what is asked for as a list, and
 * below a heading of its own the old text. Reports and answers undefined where it cannot be carried out.
 */
export function readOrder(
	{ file, company, text, firstLine, target: known, document }: OrderText,
	grammar: OrderGrammar,
	report: Report,
): Order | undefined {
	const lines = text.split('\n');
	const oldHeading = lines.findIndex((line, index) => index >= firstLine && grammar.existing.test(line));
	const end = oldHeading === -1 ? lines.length : oldHeading;
	const ordered = lines.slice(0, end);
	const target = known ?? readTarget(ordered, file, firstLine, grammar, report);
	const requirements = readRequirements(ordered, file, firstLine, grammar, report);
	if (target === undefined || requirements === undefined) return undefined;
	const old = lines.slice(end + 1).join('\n');
	return {
		file,
		company,
		document,
		target,
		requirements,
		oldText: old.trim() === '' ? undefined : { text: old, line: end + 2 },
	};
}
