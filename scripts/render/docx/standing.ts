import type { XmlComponent } from 'docx';
import type { Block } from './state.ts';

/** An element of our own that stands as a paragraph does; the library's list of these does not foresee any. */
export function standing(component: XmlComponent): Block {
	return component as Block;
}
