import type { Root, RootContent, Text } from 'mdast';
import type { MergeMessages, Message, Place, PrintedValue, Report } from '../../types/index.ts';
import { isAddressAllowed } from '../markdown/is-address-allowed.ts';
import { unbroken } from '../unbroken.ts';
import type { Printed } from './merged.ts';
import { partsOf } from './parts-of.ts';
import { quote } from './quote.ts';

/** What tokens stand for, and what becomes of a slot that stands alone. */
export interface Substitution {
	readonly printed: readonly Printed[];
	readonly placeAt: (offset: number) => Place;
	readonly fillSlot: (slot: Printed) => readonly RootContent[];
	readonly report: Report;
}

/**
 * A copy of a tree with values where their tokens were. Only text is put in, so the tree keeps its shape whatever the
 * values hold; where a value could do harm all the same, it is refused.
 */
export function substitute(root: Root, substitution: Substitution): Root {
	const children = root.children.flatMap((node) => copyBlock(node, substitution));
	return { ...root, data: { ...root.data }, children };
}

/** A block of the text itself or of one of its annexes, where a slot may stand alone. */
function copyBlock(node: RootContent, substitution: Substitution): readonly RootContent[] {
	const slot = slotAlone(node, substitution);
	if (slot !== undefined) return substitution.fillSlot(slot);
	if (node.type !== 'annex') return copy(node, substitution);
	const children = node.children.flatMap((child) => copyBlock(child, substitution));
	return [{ ...node, data: { ...node.data }, children }];
}

/** `{{body}}`, `{{section "key"}}` or `{{chart "name"}}` alone in its paragraph. */
function slotAlone(node: RootContent, { printed }: Substitution): Printed | undefined {
	const [text, ...others] = node.type === 'paragraph' ? node.children : [];
	if (text?.type !== 'text' || others.length > 0) return undefined;
	const [part, ...more] = partsOf(text.value, printed);
	return typeof part === 'object' && more.length === 0 && isSlot(part) ? part : undefined;
}

function isSlot({ type }: Printed): boolean {
	return type === 'body' || type === 'section' || type === 'chart';
}

function copy(node: RootContent, substitution: Substitution): readonly RootContent[] {
	if (node.type === 'text') return copyText(node, substitution);
	const copied: Record<string, unknown> = { ...node, data: { ...node.data } };
	const place = node.data?.place ?? substitution.placeAt(0);
	if (node.type === 'html') refuse('html-forbidden', place, {}, substitution);
	for (const [key, value] of Object.entries(node)) {
		if (typeof value === 'string') copied[key] = fill(value, key, substitution);
	}
	if ('url' in node && !isAddressAllowed(String(copied.url))) {
		refuse('address-forbidden', place, { address: quote(String(copied.url)) }, substitution);
	}
	if ('children' in node) copied.children = node.children.flatMap((child) => copy(child, substitution));
	return [copied as unknown as RootContent];
}

/**
 * Blanks for the pen become nodes of their own among the text; a value that is a number stays on one line. A text knows which
 * of its words are facts.
 */
function copyText(node: Text, substitution: Substitution): readonly RootContent[] {
	const pieces: RootContent[] = [];
	let text: Text = { type: 'text', value: '', data: { ...node.data } };
	for (const part of partsOf(node.value, substitution.printed)) {
		if (typeof part === 'string') {
			text.value += part;
			continue;
		}
		if (part.type !== 'pen') {
			const value = unbroken(textOf(part, substitution));
			if (part.fact !== undefined && value !== '')
				note({ at: text.value.length, length: value.length, name: part.fact }, text);
			text.value += value;
			continue;
		}
		const { placeAt } = substitution;
		pieces.push(text, { type: 'penBlank', label: part.text, data: { place: placeAt(part.start) } });
		text = { type: 'text', value: '', data: { place: placeAt(part.end) } };
	}
	return [...pieces, text].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function note(value: PrintedValue, text: Text): void {
	text.data = { ...text.data, values: [...(text.data?.values ?? []), value] };
}

/** Where a value is text and nothing else. */
const textKeys = ['value', 'alt', 'title', 'url'];

/** A text that belongs to a node; names of footnotes and of program languages take no value. */
function fill(text: string, key: string, substitution: Substitution): string {
	return partsOf(text, substitution.printed)
		.map((part) => {
			if (typeof part === 'string') return part;
			if (textKeys.includes(key) && part.type !== 'pen') return textOf(part, substitution);
			refuse('value-place', substitution.placeAt(part.start), { name: part.name }, substitution);
			return '';
		})
		.join('');
}

function textOf(part: Printed, substitution: Substitution): string {
	if (!isSlot(part)) return part.text;
	refuse('slot-place', substitution.placeAt(part.start), { slot: part.name }, substitution);
	return '';
}

function refuse<C extends keyof MergeMessages>(
	code: C,
	place: Place,
	params: MergeMessages[C],
	{ report }: Substitution,
): void {
	report({ code, severity: 'error', place, params } as Message);
}
