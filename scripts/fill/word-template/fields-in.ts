import type { Element } from '@xmldom/xmldom';
import { around, elements, value } from './word-xml.ts';

/** A field of a template: what it asks for, and where its result stands. */
export interface TemplateField {
	readonly instruction: string;
	/** Runs of the result; for a simple field those within it. */
	readonly result: readonly Element[];
	/** Before what a result without runs goes; undefined: into this element. */
	readonly end: Element | undefined;
	readonly home: Element;
}

/** The fields of a part that are not within others, in both ways in which Word writes them. */
export function fieldsIn(root: Element): readonly TemplateField[] {
	const simple = elements(root, 'fldSimple').map((home) => ({
		instruction: value(home, 'instr') ?? '',
		result: elements(home, 'r'),
		end: undefined,
		home,
	}));
	return [...simple, ...complex(root)];
}

interface Open {
	instruction: string;
	readonly result: Element[];
	separated: boolean;
}

function complex(root: Element): readonly TemplateField[] {
	const fields: TemplateField[] = [];
	const open: Open[] = [];
	for (const run of elements(root, 'r')) {
		const mark = elements(run, 'fldChar').find((each) => around(each, 'r') === run);
		const type = value(mark, 'fldCharType');
		const current = open.at(-1);
		if (type === 'begin') open.push({ instruction: '', result: [], separated: false });
		else if (type === 'separate' && current) current.separated = true;
		else if (type === 'end' && current) {
			open.pop();
			fields.push({ instruction: current.instruction, result: current.result, end: run, home: run });
		} else if (current?.separated) current.result.push(run);
		else if (current) for (const part of elements(run, 'instrText')) current.instruction += part.textContent ?? '';
	}
	return fields;
}
