import type { Text } from '../../types/index.ts';
import type { Span } from './program.ts';
import { quote } from './quote.ts';
import type { Refuse } from './refuse.ts';
import type { Writer } from './writer.ts';

/** A writer at the outermost place of a text, with nothing gathered yet. */
export function newWriter(source: Text, refuse: Refuse): Writer {
	const spanOf = spans(source);
	return {
		contents: [],
		references: [],
		calls: [],
		fixtures: [],
		contexts: [{ steps: [], variable: '@root' }],
		bound: new Map(),
		loops: 0,
		span: spanOf,
		quote(node) {
			const { start, end } = spanOf(node);
			return quote(source.text.slice(start, end));
		},
		refuse(code, node, params) {
			return refuse(code, spanOf(node).start, params);
		},
	};
}

/** Handlebars counts lines and columns from where the Markdown begins; offsets count from the file's first character. */
function spans({ text, bodyStart }: Text): (node: hbs.AST.Node) => Span {
	const starts = [bodyStart];
	for (let end = text.indexOf('\n', bodyStart); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	const offset = ({ line, column }: hbs.AST.Position) => (starts[line - 1] ?? text.length) + column;
	return ({ loc }) => ({ start: offset(loc.start), end: offset(loc.end) });
}
