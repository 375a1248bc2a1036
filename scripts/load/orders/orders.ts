import type { CompanySource, Language, Order, Report, Source, WordLists } from '../../types/index.ts';
import { readText } from '../read-text.ts';
import { placeOf } from '../yaml/place-of.ts';
import { type OrderGrammar, orderGrammar } from './order-grammar.ts';
import { readOrder } from './read-order.ts';
import { targetOf } from './read-target.ts';

/** The folder of orders, and of those for one company below it, by the company's id. */
export const ordersFolder = 'instructions/revisions/';

/**
 * Reads all orders: files of the folder of orders as they are, and documents of the kind `revision-order`, wherever they
 * stand. What is wrong with one is reported, and the others are read all the same.
 */
export async function loadOrders(
	root: string,
	files: readonly string[],
	{ companies, sources }: { readonly companies: readonly CompanySource[]; readonly sources: readonly Source[] },
	words: Readonly<Record<Language, WordLists>>,
	report: Report,
): Promise<readonly Order[]> {
	const grammar = orderGrammar(words);
	const documents = sources.filter(({ kind }) => kind.name === 'revision-order');
	const read = new Set(documents.map(({ file }) => file));
	const plain = files.filter((file) => isPlainOrder(file) && !read.has(file));
	const texts = plain.map(async (file): Promise<Order | undefined> => {
		const text = await readText(root, file, report);
		// One with front matter that is no source has been reported as a document.
		if (text === undefined || (file.endsWith('.md') && text.startsWith('---'))) return undefined;
		return readOrder({ file, company: companyOf(file, companies), text, firstLine: 0 }, grammar, report);
	});
	const orders = [...(await Promise.all(texts)), ...documents.map((source) => fromDocument(source, grammar, report))];
	return orders.filter((order) => order !== undefined).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether a file is an order by its folder alone; what the system puts there is none. */
function isPlainOrder(file: string): boolean {
	return file.startsWith(ordersFolder) && !/(?:^|\/)(?:\.|README\.md$)/iu.test(file.slice(ordersFolder.length));
}

/** The company whose folder below that of the orders a file stands in. */
export function companyOf(file: string, companies: readonly CompanySource[]): string | undefined {
	const [, folder] = /^instructions\/revisions\/([^/]+)\//u.exec(file) ?? [];
	return companies.find(({ id }) => id === folder)?.id;
}

/** An order with front matter names its document there. */
function fromDocument(document: Source, grammar: OrderGrammar, report: Report): Order | undefined {
	const { file, company, text, bodyStart, values } = document;
	const written = values.entries.get('target')?.value;
	const firstLine = text.slice(0, bodyStart).split('\n').length - 1;
	const place = placeOf(values, ['target']);
	// That the field is missing is told as of any other.
	if (written?.type !== 'scalar' || written.text === '') return undefined;
	const target = targetOf(written.text, place, report);
	return target && readOrder({ file, company, text, firstLine, target, document }, grammar, report);
}
