import { documentIdPattern } from '../../fields/document-id-pattern.ts';
import type { Order, Place, Report } from '../../types/index.ts';
import type { OrderGrammar } from './order-grammar.ts';

/** The document that the one heading of an order names; reports and answers undefined where none or several do. */
export function readTarget(
	lines: readonly string[],
	file: string,
	firstLine: number,
	{ heading }: OrderGrammar,
	report: Report,
): Order['target'] | undefined {
	const headings = lines.flatMap((line, index) => {
		const written = index < firstLine ? undefined : heading.exec(line)?.groups?.target;
		if (written === undefined) return [];
		const name = written.trim().replace(/^[`"«“]|[`"»”]$/gu, '');
		return [{ name, place: { file, line: index + 1, column: line.length - written.trimStart().length + 1 } }];
	});
	const [first, second] = headings;
	if (first === undefined) {
		report({
			code: 'order-heading-missing',
			severity: 'error',
			place: { file, line: firstLine + 1, column: 1 },
			params: {},
		});
		return undefined;
	}
	if (second === undefined) return targetOf(first.name, first.place, report);
	const params = { line: first.place.line };
	report({ code: 'order-heading-repeated', severity: 'error', place: { ...second.place, column: 1 }, params });
	return undefined;
}

/** The number and name in what an order calls the file; it may not lead into another folder. */
export function targetOf(written: string, place: Place, report: Report): Order['target'] | undefined {
	const [, id = '', title] = /^([^_/\\]+)_([^/\\]+?)(?:\.md)?$/iu.exec(written) ?? [];
	if (title !== undefined && !title.includes('..') && documentIdPattern.test(id))
		return { id, name: `${id}_${title}`, place };
	const fault = /[/\\]|\.\./u.test(written) ? 'folder' : 'name';
	report({ code: 'order-target', severity: 'error', place, params: { name: written, fault } });
	return undefined;
}
