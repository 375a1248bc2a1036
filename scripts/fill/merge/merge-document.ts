import type { Heading, Paragraph, Root, RootContent, Strong, Text } from 'mdast';
import type { Annex, Chart, Message, Place, Report, Text as SourceText } from '../../types/index.ts';
import { putIn } from '../additions/put-in.ts';
import { chartOf } from '../chart/chart-of.ts';
import { checkChart } from '../chart/check-chart.ts';
import { visit } from '../markdown/visit.ts';
import type { Facts } from './facts.ts';
import { freezePlain } from './freeze-plain.ts';
import { joinFootnotes } from './join-footnotes.ts';
import { mergeText } from './merge-text.ts';
import type { Printed } from './merged.ts';
import { substitute } from './substitute.ts';
import { takeSections } from './take-sections.ts';

export interface MergeInput extends Facts {
	/** The kind's text, with slots for the body. */
	readonly template: SourceText;
	/** The author's document. */
	readonly body: SourceText;
	/** What the company adds to it. */
	readonly addition?: SourceText | undefined;
	/** What stands before that: `Tillegg hos Eksempelsaga AS:` */
	readonly addedBy?: string;
	/** Texts that stand behind it as annexes, in their order. */
	readonly annexes?: readonly AnnexText[];
	/** Other headings that name the same section, by its key. */
	readonly otherHeadings?: ReadonlyMap<string, readonly string[]>;
	/** What is read in the text as its author wrote it, before any value stands in it; gives a copy, never the same tree changed. */
	readonly readAuthored?: (root: Root, text: SourceText) => Root;
}

/** A text that becomes an annex. */
export interface AnnexText {
	readonly number: number;
	/** `Bilag 1` */
	readonly label: string;
	readonly title: string;
	readonly template: SourceText;
}

export interface MergedDocument {
	readonly root: Root;
	/** Names of the facts that the text prints or tests: `company.name`. */
	readonly used: ReadonlySet<string>;
}

/**
 * Puts facts into a kind's template and an author's body, and the body into the template. Facts never change the
 * structure, an unknown name or a missing value is an error, and every node knows its own author's place.
 * Undefined when an error was reported.
 */
export function mergeDocument(input: MergeInput, report: Report): MergedDocument | undefined {
	freezePlain(input.scope);
	const used = new Set<string>();
	const problems = new Map<string, Message>();
	const note: Report = (message) => void problems.set(keyOf(message), message);

	for (const chart of input.charts?.values() ?? []) checkChart(chart, input.declared ?? input.scope, note);
	const body = mergeBody(input, used, note);
	const root = mergeTemplate(input, body, used, note);
	const annexes = (input.annexes ?? []).map((annex) => mergeAnnex(annex, input, used, note));

	for (const message of problems.values()) report(message);
	if (root === undefined || problems.size > 0) return undefined;
	return { root: { ...root, children: [...root.children, ...annexes.filter((annex) => annex !== undefined)] }, used };
}

/** A loop meets the same slip once an item; it is told once. */
function keyOf({ code, place, params }: Message): string {
	return JSON.stringify([code, place, params]);
}

function authored(root: Root, text: SourceText, { readAuthored }: MergeInput): Root {
	return readAuthored?.(root, text) ?? root;
}

function mergeBody(input: MergeInput, used: Set<string>, report: Report): Root | undefined {
	const body = mergeWhole(input.body, input, used, report);
	const added = input.addition && mergeWhole(input.addition, input, used, report);
	if (body === undefined || added === undefined) return body;
	used.add('company.name');
	joinFootnotes(body, added);
	putIn(body, added, (place) => markOf(input.addedBy ?? '', place), report);
	return body;
}

/** Whose the text is that follows. */
function markOf(words: string, place: Place): Paragraph {
	const text: Text = { type: 'text', value: words, data: { place } };
	const strong: Strong = { type: 'strong', children: [text], data: { place } };
	return { type: 'paragraph', children: [strong], data: { place } };
}

/** Its headings stand one level below its own title. */
function mergeAnnex(
	{ number, label, title, template }: AnnexText,
	input: MergeInput,
	used: Set<string>,
	report: Report,
): Annex | undefined {
	const root = mergeWhole(template, input, used, report);
	if (root === undefined) return undefined;
	const place: Place = { file: template.file, line: 1, column: 1 };
	visit(root, 'heading', (heading) => {
		heading.depth = Math.min(heading.depth + 1, 6) as typeof heading.depth;
	});
	const words: Text = { type: 'text', value: `${label}. ${title}`, data: { place } };
	const heading: Heading = { type: 'heading', depth: 2, children: [words], data: { place } };
	return { type: 'annex', number, label, children: [heading, ...root.children], data: { place } };
}

/** A text that no other goes into. */
function mergeWhole(source: SourceText, input: MergeInput, used: Set<string>, report: Report): Root | undefined {
	const text = mergeText(source, input, used, report);
	if (text === undefined) return undefined;
	const { placeAt } = text.program;
	const fillSlot = (slot: Printed): readonly RootContent[] => {
		const { type, name, start } = slot;
		if (type === 'chart') return chartsAt(slot, input, placeAt(start), used, report);
		report({ code: 'slot-in-body', severity: 'error', place: placeAt(start), params: { slot: name } });
		return [];
	};
	return substitute(authored(text.root, source, input), {
		printed: text.merged.printed,
		placeAt,
		fillSlot,
		report,
	});
}

/** The chart of a slot; nothing when there are no figures to draw. */
function chartsAt(
	{ text: name }: Printed,
	facts: Facts,
	place: Place,
	used: Set<string>,
	report: Report,
): readonly Chart[] {
	const chart = facts.charts?.get(name);
	const drawn = chart && chartOf(chart, facts, used, report);
	return drawn === undefined ? [] : [{ ...drawn, data: { place } }];
}

function mergeTemplate(input: MergeInput, body: Root | undefined, used: Set<string>, report: Report): Root | undefined {
	const text = mergeText(input.template, input, used, report);
	if (text === undefined) return undefined;
	const { placeAt } = text.program;
	const { printed } = text.merged;

	const template = authored(text.root, input.template, input);
	if (body !== undefined) joinFootnotes(template, body);
	const keys = printed.filter(({ type }) => type === 'section').map(({ text: key }) => key);
	const { sections, rest } = takeSections(body?.children ?? [], keys, input);
	const filled = new Set<string>();
	const fillSlot = (slot: Printed): readonly RootContent[] => {
		const { type, name, text: key, start } = slot;
		if (type === 'chart') return chartsAt(slot, input, placeAt(start), used, report);
		if (filled.has(name)) {
			report({ code: 'slot-repeated', severity: 'error', place: placeAt(start), params: { slot: name } });
			return [];
		}
		filled.add(name);
		return type === 'body' ? rest : (sections.get(key) ?? []);
	};
	const root = substitute(template, { printed, placeAt, fillSlot, report });

	const [lost] = printed.some(({ type }) => type === 'body') ? [] : rest;
	if (lost?.data?.place !== undefined) {
		report({ code: 'body-without-slot', severity: 'error', place: lost.data.place, params: {} });
	}
	return root;
}
