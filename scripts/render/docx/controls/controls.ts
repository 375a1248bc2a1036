import { createHash } from 'node:crypto';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { PrintedValue } from '../../../types/index.ts';
import { element } from '../element.ts';
import { guard } from '../guard.ts';
import { inline } from '../inline.ts';
import { textRun } from '../known/text-run.ts';
import type { Parts } from '../package/parts.ts';
import { addressOf, namespace } from './address.ts';
import { withFacts } from './facts-part.ts';
import { mayChange } from './may-change.ts';

/** The fields of a copy to edit: each fact once, and the controls in the text that show it. */
export interface Controls {
	/** A fact within a paragraph, as a field that shows what the file says of it in one place. */
	field(value: PrintedValue, text: string, look: IRunOptions, id: number): ParagraphChild;
	/** The parts of the file, and the one that holds the facts. */
	joined(parts: Parts): Parts;
}

/** @param document what no other document is called */
export function createControls(document: string): Controls {
	const facts = new Map<string, string>();
	const store = storeOf(document);
	return {
		field({ name }, text, look, id) {
			const words = guard(text);
			const open = mayChange(name);
			const shown = textRun({
				...look,
				shading: { type: 'clear', color: 'auto', fill: open ? tint : grey },
				text: words,
			});
			if ((facts.get(name) ?? words) !== words) return shown;
			facts.set(name, words);
			const key = guard(shortened(name));
			const properties = [
				element('w:alias', { 'w:val': key }),
				element('w:tag', { 'w:val': key }),
				element('w:id', { 'w:val': id }),
				...(open ? [] : [element('w:lock', { 'w:val': 'contentLocked' })]),
				element('w:dataBinding', {
					'w:prefixMappings': `xmlns:f='${namespace}'`,
					'w:xpath': guard(addressOf(name)),
					'w:storeItemID': store,
				}),
				element('w:text'),
			];
			const control = [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, [shown])];
			return inline(element('w:sdt', {}, control));
		},
		joined: (parts) => (facts.size === 0 ? parts : withFacts(parts, facts, store)),
	};
}

/** Below words that may be changed, and below those that are worked out. */
const tint = 'DDEBF7';
const grey = 'EDEDED';

/** Word takes no longer name; the address has it whole. */
const longest = 64;

function shortened(name: string): string {
	return name.length <= longest ? name : `${name.slice(0, longest - 1)}…`;
}

/** A name for the facts of this document alone, the same each time. */
function storeOf(document: string): string {
	const hash = createHash('sha256').update(document).digest('hex').toUpperCase();
	const lengths = [8, 4, 4, 4, 12];
	const groups = lengths.map((length, index) => {
		const start = lengths.slice(0, index).reduce((sum, each) => sum + each, 0);
		return hash.slice(start, start + length);
	});
	return `{${groups.join('-')}}`;
}
