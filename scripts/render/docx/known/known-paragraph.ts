import {
	type BaseXmlComponent,
	elementOf,
	type IContext,
	type IParagraphOptions,
	type IXmlableObject,
	Paragraph,
	ParagraphProperties,
	type XmlComponent,
} from 'docx';
import { Prepared } from '../package/prepared.ts';
import { xmlOf } from '../package/xml-of.ts';
import { recent } from '../recent.ts';
import { isChangedLater } from './is-changed-later.ts';
import { written } from './written.ts';

/**
 * A paragraph as the library's own, which is asked once for each look and not for each paragraph. Where more than its look
 * and what stands in it decides what is written, the library's own paragraph is.
 */
export class KnownParagraph extends Paragraph {
	readonly #options: IParagraphOptions;
	readonly #sections: Section[] = [];

	constructor(options: IParagraphOptions) {
		const { children } = options;
		super(children === undefined ? {} : { children });
		this.#options = options;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const content = this.root.slice(1) as readonly BaseXmlComponent[];
		if (this.#sections.length > 0 || content.some(isLink) || isChangedLater(context))
			return this.#own(content).prepForXml(context);
		const { children: _, ...look } = this.#options;
		const { numbering } = look;
		if (numbering) context.file.Numbering.createConcreteNumberingInstance(listOf(numbering), numbering.instance ?? 0);
		const properties = form(JSON.stringify(look), () => formOf(look, context));
		const all = properties + written(this, content, context);
		return Prepared.of(all === '' ? '<w:p/>' : `<w:p>${all}</w:p>`);
	}

	/** Of a paragraph that ends a section. */
	override addSectionProperties(properties: Section): void {
		this.#sections.push(properties);
	}

	override removeSectionProperties(properties: Section): void {
		this.#sections.splice(this.#sections.indexOf(properties), 1);
	}

	#own(content: readonly BaseXmlComponent[]): Paragraph {
		const { children: _, ...look } = this.#options;
		const own = new Paragraph(look);
		for (const child of content) own.addChildElement(child as XmlComponent);
		for (const properties of this.#sections) own.addSectionProperties(properties);
		return own;
	}
}

type Section = Parameters<Paragraph['addSectionProperties']>[0];
type Look = Omit<IParagraphOptions, 'children'>;

/** It tells its part where it leads. */
function isLink(child: unknown): boolean {
	return elementOf(child) === 'w:externalHyperlink';
}

function listOf({ reference }: Exclude<NonNullable<IParagraphOptions['numbering']>, false>): string {
	if (typeof reference !== 'string') throw new Error('A list is known by its name');
	return reference;
}

const form = recent<string>(1000);

function formOf(look: Look, context: IContext): string {
	const properties = new ParagraphProperties(look).prepForXml(context);
	return properties === undefined ? '' : xmlOf(properties);
}
