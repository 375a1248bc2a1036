import type { Root, RootContent } from 'mdast';
import type { Message, Report, Text } from '../../types/index.ts';
import type { Facts } from './facts.ts';
import { freezePlain } from './freeze-plain.ts';
import { joinFootnotes } from './join-footnotes.ts';
import { mergeText } from './merge-text.ts';
import type { Printed } from './merged.ts';
import { substitute } from './substitute.ts';
import { takeSections } from './take-sections.ts';

export interface MergeInput extends Facts {
	/** The kind's text, with slots for the body. */
	readonly template: Text;
	/** The author's document. */
	readonly body: Text;
	/** Other headings that name the same section, by its key. */
	readonly otherHeadings?: ReadonlyMap<string, readonly string[]>;
	/** What is read in the text as its author wrote it, before any value stands in it; gives a copy, never the same tree changed. */
	readonly readAuthored?: (root: Root, text: Text) => Root;
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

	const body = mergeBody(input, used, note);
	const root = mergeTemplate(input, body, used, note);

	for (const message of problems.values()) report(message);
	return root === undefined || problems.size > 0 ? undefined : { root, used };
}

/** A loop meets the same slip once an item; it is told once. */
function keyOf({ code, place, params }: Message): string {
	return JSON.stringify([code, place, params]);
}

function authored(root: Root, text: Text, { readAuthored }: MergeInput): Root {
	return readAuthored?.(root, text) ?? root;
}

function mergeBody(input: MergeInput, used: Set<string>, report: Report): Root | undefined {
	const text = mergeText(input.body, input, used, report);
	if (text === undefined) return undefined;
	const { placeAt } = text.program;
	const fillSlot = ({ name, start }: Printed) => {
		report({ code: 'slot-in-body', severity: 'error', place: placeAt(start), params: { slot: name } });
		return [];
	};
	return substitute(authored(text.root, input.body, input), {
		printed: text.merged.printed,
		placeAt,
		fillSlot,
		report,
	});
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
	const fillSlot = ({ type, name, text: key, start }: Printed): readonly RootContent[] => {
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
