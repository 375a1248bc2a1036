import { all } from './all.ts';
import type { XmlElement } from './parse-xml.ts';
import { textOf } from './text-of.ts';

/** The fields in an element: what each asks for and what stands there until Word has counted. */
export function fieldsOf(element: XmlElement): readonly (readonly [instruction: string, result: string])[] {
	const fields: [string, string][] = [];
	let part: string | undefined;
	for (const run of all(element, 'w:r')) {
		const type = all(run, 'w:fldChar')[0]?.attributes['w:fldCharType'];
		const current = fields.at(-1);
		if (type === 'begin') fields.push(['', '']);
		else if (current && part === 'begin')
			current[0] += all(run, 'w:instrText')
				.flatMap(({ children }) => children)
				.join('');
		else if (current && part === 'separate') current[1] += textOf(run);
		part = type ?? part;
	}
	return fields;
}
