import type { Step } from '../fill/merge/program.ts';
import { word } from '../messages/word.ts';
import { masked } from '../report/masked.ts';
import type { DataGroup, Field, LackingFact, Message, Register, Text } from '../types/index.ts';
import { type AskedFact, askedFacts } from './asked-facts.ts';
import type { CompanyFacts } from './company-facts.ts';
import { cellsOf, fieldsAlong } from './field-at.ts';
import { hintOf } from './hint-of.ts';
import { missingAt } from './missing-at.ts';
import { faultyRows, registerCell } from './register-cell.ts';
import type { RuledFact } from './ruled-facts.ts';
import { stepsIn } from './steps-in.ts';

/** A document with all texts that it is made of, and its front matter as read. */
export interface AskingDocument {
	readonly id: string;
	readonly data: DataGroup;
	readonly texts: readonly Text[];
}

/** What texts take facts from. */
export interface Scope {
	readonly data: DataGroup;
	/** Where the row that a document is made for stands, as `register.enrolments[3]`. */
	readonly row?: string | undefined;
}

/** What is known of a company beside its facts, worked out where it is asked for. */
export interface Around<Document extends AskingDocument> {
	/** What the texts of a document take facts from, once for each row that it is made for. */
	scopes(document: Document): readonly Scope[];
	/** What rules on companies of its type find of its facts. */
	ruled(): readonly RuledFact[];
	/** What rules on facts that the kind of a document names find of them. */
	ruledByKind(document: Document): readonly RuledFact[];
	/** Those that it has, by name. */
	readonly registers: ReadonlyMap<string, Register>;
	/** What keeps documents from taking rows of them. */
	readonly faults: readonly Message[];
}

/**
 * The facts that the type of a company or a rule on it requires or that its documents print, and that it lacks or has written
 * wrongly; in the order of its fields, each once, and behind them cells of its registers.
 */
export function lackingFacts<Document extends AskingDocument>(
	company: CompanyFacts,
	documents: readonly Document[],
	around: Around<Document>,
): readonly LackingFact[] {
	const lacking = new Map<string, { askedIn: string[]; problem: string }>();
	const note = (field: string, by: string, problem = '') => {
		const known = lacking.get(field) ?? { askedIn: [], problem };
		if (!known.askedIn.includes(by)) known.askedIn.push(by);
		lacking.set(field, known);
	};
	const { type, language, data, found } = company;
	const byType = type.label[language];
	for (const message of found.filter(({ severity }) => severity === 'error')) {
		const { field = '' } = message.params as { readonly field?: string };
		if (isAbsence(message)) for (const cell of cellsAt(type.fields, field)) note(cell, byType);
		else note(field, byType, word(masked(message), language).message);
	}
	const noteRuled = (by: string, ruled: readonly RuledFact[]) => {
		for (const { field, message } of ruled)
			for (const cell of cellsAt(type.fields, field)) note(cell, by, word(masked(message), language).message);
	};
	noteRuled(byType, around.ruled());
	for (const { row, problem } of faultyRows(around.registers, around.faults, language)) note(row, byType, problem);
	for (const document of documents) {
		noteRuled(document.id, around.ruledByKind(document));
		const asked = document.texts.flatMap(askedFacts);
		const scopes = document.texts.some(asksBeyondFacts)
			? around.scopes(document)
			: [{ data: { company: data, document: document.data } }];
		for (const one of asked)
			for (const { data: scope, row } of scopes)
				for (const path of missingAt(one, scope)) {
					const [top, ...rest] = path.split('.');
					const field = rest.join('.');
					const cells = top === 'company' ? cellsAt(type.fields, field) : [top === 'row' ? `${row}.${field}` : path];
					for (const cell of cells) note(cell, document.id);
				}
	}
	const order = type.fields.map(({ key }) => key);
	const placed = ([field]: readonly [string, unknown]) => {
		const place = order.indexOf(/^[^.[]*/.exec(field)?.[0] ?? '');
		return place === -1 ? order.length : place;
	};
	return [...lacking]
		.sort((one, other) => placed(one) - placed(other))
		.map(([field, { askedIn, problem }]) => {
			const cell = registerCell(field, around.registers, language);
			if (cell !== undefined) return { field, askedIn, ...cell, problem: problem || cell.problem };
			const along = fieldsAlong(type.fields, field);
			const label = along.map((part) => part.label[language]).join(': ') || field;
			return { field, label, askedIn, problem, hint: hintOf(along.at(-1), language) };
		});
}

const beyond = new WeakMap<Text, boolean>();

/** Looked at once for each text, which thousands of companies may share. */
function asksBeyondFacts(text: Text): boolean {
	const before = beyond.get(text) ?? askedFacts(text).some(isBeyondFacts);
	beyond.set(text, before);
	return before;
}

/** Whether it is printed from a register, or printed under a condition on more than facts and front matter. */
function isBeyondFacts({ steps, when }: AskedFact): boolean {
	const known = ([top]: readonly Step[]) => top === 'company' || top === 'document';
	return !known(steps) || !when.every((condition) => stepsIn(condition).every(known));
}

function isAbsence({ code }: Message): boolean {
	return code === 'field-missing' || code === 'field-empty';
}

function cellsAt(fields: readonly Field[], path: string): readonly string[] {
	const field = fieldsAlong(fields, path).at(-1);
	return field === undefined || path.endsWith(']') ? [path] : cellsOf(field, path);
}
