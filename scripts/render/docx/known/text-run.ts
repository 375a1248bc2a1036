import {
	BaseXmlComponent,
	type IContext,
	type IRunOptions,
	type IXmlableObject,
	type ParagraphChild,
	TextRun,
} from 'docx';
import { Prepared } from '../package/prepared.ts';
import { escaped, xmlOf } from '../package/xml-of.ts';
import { recent } from '../recent.ts';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** A run of text as the library's own, which is asked once for each look and not for each text. */
export function textRun(written: string | (Look & { readonly text: string })): ParagraphChild {
	if (typeof written === 'string') return run(plain, written);
	const { text, ...look } = written;
	return run(
		form(JSON.stringify(look), () => formOf(look)),
		text,
	);
}

/** What stands before a text and behind it. */
type Form = readonly [before: string, after: string];

class KnownRun extends BaseXmlComponent {
	readonly #xml: string;

	constructor(xml: string) {
		super('w:r');
		this.#xml = xml;
	}

	override prepForXml(_: IContext): IXmlableObject {
		return Prepared.of(this.#xml);
	}
}

function run([before, after]: Form, text: string): ParagraphChild {
	return new KnownRun(before + escaped(text) + after) as unknown as ParagraphChild;
}

const form = recent<Form>(500);

function formOf(look: Look): Form {
	const written = new TextRun({ ...look, text: hole }).prepForXml({ stack: [] } as unknown as IContext);
	const [before, after] = written === undefined ? [] : xmlOf(written).split(hole);
	if (before === undefined || after === undefined) throw new Error('docx writes text otherwise');
	return [before, after];
}

/** Stands in no text, since XML forbids it. */
const hole = '\u{ffff}';

const plain = formOf({});
