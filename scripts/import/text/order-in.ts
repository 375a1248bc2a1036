import { orderGrammar } from '../../load/orders/order-grammar.ts';
import { readOrder } from '../../load/orders/read-order.ts';
import { oldDocument } from './old-document.ts';
import { passagesOf } from './passages.ts';
import type { Draft, Reading } from './reading.ts';

/** An order to revise a document, and the old text that stands below it as a document; undefined: the text is no order. */
export function orderIn(text: string, reading: Reading): readonly Draft[] | undefined {
	const { file, repository, language, tell } = reading;
	const order = readOrder({ file, company: undefined, text, firstLine: 0 }, orderGrammar(repository.words), () => {});
	if (order === undefined) return undefined;
	const lines = text.split('\n');
	const { target, oldText } = order;
	const end = oldText === undefined ? lines.length : oldText.line - 1;
	const root = { type: 'root' as const, children: [] };
	const kept: Draft = {
		document: {
			title: target.name,
			language,
			kind: 'revision-order',
			body: root,
			facts: {},
			blanks: [],
			assets: new Map(),
			order: { name: target.name, text: `${lines.slice(0, end).join('\n').trimEnd()}\n` },
		},
		opening: '',
		kept: root,
	};
	tell({
		name: 'document',
		grade: 'recognised',
		place: { unit: 'line', number: 1 },
		params: { title: target.name, last: end, kind: 'revision-order', reason: 'order' },
	});
	if (oldText === undefined) return [kept];
	const before = new Set([...reading.gone, ...lines.keys()].filter((line) => line <= end));
	const passages = passagesOf(text, before, () => {});
	const kind = [...repository.kinds.values()].find(({ idPattern }) => idPattern.test(target.id));
	const title = target.name.slice(target.id.length + 1).replaceAll('-', ' ');
	const facts = { id: target.id };
	const old = kind && oldDocument(passages, { title, facts, kind, reason: 'number', opening: '' }, reading);
	return old === undefined ? undefined : [kept, old];
}
