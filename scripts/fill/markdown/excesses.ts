import { limits, type Measure } from './limits.ts';

/** Something that a text has too much of. */
export interface Excess {
	readonly what: Measure;
	readonly found: number;
	readonly limit: number;
	readonly offset: number;
}

/** What a text asks too much of the Markdown parser, each measure where it is first exceeded. */
export function excesses(text: string): readonly Excess[] {
	const found = new Map<Measure, Excess>();
	for (const { what, amount, offset } of measures(text)) {
		const limit = limits[what];
		if (amount > limit && !found.has(what)) found.set(what, { what, found: amount, limit, offset });
	}
	return [...found.values()];
}

interface Measured {
	readonly what: Measure;
	readonly amount: number;
	readonly offset: number;
}

function* measures(text: string): Generator<Measured> {
	let offset = 0;
	let lines = 0;
	let footnotes = 0;
	for (const line of text.split('\n')) {
		yield { what: 'lines', amount: ++lines, offset };
		yield { what: 'line-length', amount: line.length, offset };
		yield { what: 'indent', amount: indent(line), offset };
		yield { what: 'containers', amount: containers(line), offset };
		yield { what: 'backticks', amount: count(line, /`/g), offset };
		footnotes += count(line, /\[\^/g);
		yield { what: 'footnotes', amount: footnotes, offset };
		offset += line.length + 1;
	}
	yield inline(text);
}

function indent(line: string): number {
	const space = /^[ \t]*/.exec(line)?.[0] ?? '';
	return space.length + 3 * count(space, /\t/g);
}

/** Quotes and list items that begin on the line; a row of stars alone is a line across the page. */
function containers(line: string): number {
	if (/^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/.test(line)) return 0;
	const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
	let found = 0;
	while (marker.test(line)) found++;
	return found;
}

/** The work of a whole paragraph is quadratic, so limits on its lines are not enough. */
function inline(text: string): Measured {
	let amount = 0;
	let heaviest = 0;
	let offset = 0;
	let blockStart = 0;
	for (const block of text.split(/(\n(?:[ \t]*\n)+)/)) {
		const weight = [/[*_~]/g, /[[<]/g, /`+/g].reduce((sum, kind) => sum + count(block, kind) ** 2, 0);
		amount += weight;
		if (weight > heaviest) {
			heaviest = weight;
			offset = blockStart;
		}
		blockStart += block.length;
	}
	return { what: 'inline', amount, offset };
}

function count(text: string, kind: RegExp): number {
	return text.match(kind)?.length ?? 0;
}
