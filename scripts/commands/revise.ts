import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fieldText } from '../fields/field-text.ts';
import { orderGrammar } from '../load/orders/order-grammar.ts';
import { ordersFolder } from '../load/orders/orders.ts';
import { readOrder } from '../load/orders/read-order.ts';
import { readText } from '../load/read-text.ts';
import { consoleTexts } from '../messages/console.ts';
import { nearest } from '../messages/nearest.ts';
import { writeNew } from '../publish/write-new.ts';
import { draftRevision } from '../revise/revision.ts';
import type { Message, Order, Report, Repository } from '../types/index.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { finishRevision } from './finish-revision.ts';
import { type Inspection, inspect } from './inspect.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { misuse } from './usage-error.ts';

/** What may be said beside the options of other commands. */
export interface ReviseWritten extends Written {
	/** The draft is to get the status that its order sets. */
	readonly finish?: boolean;
}

/** An order as it was found, and what of it is not yet kept. */
interface Given {
	readonly order: Order | undefined;
	/** A file to be kept with the orders. */
	readonly copy?: { readonly file: string; readonly text: string };
}

/** `regelrett revise <order or number>`: the next version of a document as a draft; with `--finish` the draft gets the status ordered. Nothing is ever overwritten. */
export async function reviseCommand(what: string, written: ReviseWritten): Promise<number> {
	const options = readOptions(written);
	const { company } = options;
	const before = await inspect({ ...options, company: undefined });
	const { repository } = before.prepared;
	const known = repository.companies.map(({ id }) => id);
	if (company !== undefined && !known.includes(company)) throw companyUnknown(company, known);
	if (written.finish === true) return finishRevision(what, options, before);
	const messages: Message[] = [];
	const given = await find(what, options, before, (message) => messages.push(message));
	if (given === undefined) return stop(messages, before, options);
	const { order, copy } = given;
	const id = order?.target.id ?? what;
	const draft = draftRevision({ id, company: order?.company ?? company, order, asOf: options.asOf }, repository);
	messages.push(...draft.messages);
	if (draft.file === undefined) return stop(messages, before, options);
	const created: string[] = [];
	for (const file of copy === undefined ? [draft.file] : [copy, draft.file]) {
		const isKept = file === copy && existsSync(join(options.root, file.file));
		if (!isKept && !(await writeNew(options.root, file, (message) => messages.push(message))))
			return stop(messages, before, options);
		if (isKept) continue;
		created.push(file.file);
		const path = relative(process.cwd(), join(options.root, file.file));
		if (options.form === 'text') process.stdout.write(`${consoleTexts[before.language].created(path)}\n`);
	}
	const after = await inspect({ ...options, company: undefined });
	const concerned = new Set([draft.file.file, copy?.file ?? order?.file]);
	const told = after.messages.filter(({ place }) => concerned.has(place.file));
	printReport([...messages, ...told], 1, before.language, options, { files: created });
	return exitCodes.well;
}

function stop(messages: readonly Message[], { language }: Inspection, options: Options): number {
	const code = exitCodeOf(printReport(messages, undefined, language, options));
	return code === exitCodes.well ? exitCodes.documents : code;
}

/** The order that is named, from the folder of orders or from elsewhere; without one, a document's number. Reports and answers undefined where it cannot be carried out. */
async function find(
	what: string,
	{ root, company }: Options,
	{ prepared: { repository }, messages }: Inspection,
	report: Report,
): Promise<Given | undefined> {
	const path = [resolve(what), join(root, what)].find((one) => existsSync(one));
	if (path === undefined) {
		reportUnknown(what, repository);
		return { order: undefined };
	}
	const within = relative(root, path).replaceAll('\\', '/');
	const own = repository.orders.find(({ file }) => file === within);
	if (own !== undefined) return { order: own };
	if (within.startsWith(ordersFolder)) {
		messages.filter(({ place }) => place.file === within).forEach(report);
		return undefined;
	}
	const shown = relative(process.cwd(), path).replaceAll('\\', '/');
	const text = await readText(dirname(path), basename(path), (message) =>
		report({ ...message, place: { ...message.place, file: shown } }),
	);
	if (text === undefined) return undefined;
	const order = readOrder({ file: shown, company, text, firstLine: 0 }, orderGrammar(repository.words), report);
	const file = `${ordersFolder}${company === undefined ? '' : `${company}/`}${basename(path)}`;
	if (order === undefined || !(await isFree(root, file, text, shown, report))) return undefined;
	return { order, copy: { file, text } };
}

/** Whether an order can be kept under a name: there is none, or the very same. */
async function isFree(root: string, file: string, text: string, shown: string, report: Report): Promise<boolean> {
	if (!existsSync(join(root, file))) return true;
	const kept = (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (kept === text) return true;
	report({
		code: 'order-kept-other',
		severity: 'error',
		place: { file: shown, line: 1, column: 1 },
		params: { kept: file },
	});
	return false;
}

function reportUnknown(id: string, { sources }: Repository): void {
	const ids = sources.flatMap(({ values }) => fieldText(values, 'id') ?? []);
	if (!ids.includes(id)) throw misuse('revise-unknown', { id, nearest: nearest(id, ids) });
}
