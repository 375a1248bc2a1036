import type { ParagraphChild, XmlComponent } from 'docx';

/** An element of our own as part of a paragraph; the library's list of these does not foresee any. */
export function inline(component: XmlComponent): ParagraphChild {
	return component as ParagraphChild;
}
