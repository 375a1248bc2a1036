import type { Group, Language, Message, StudioFinding } from '../../types/index.ts';
import { pathOf } from '../front-matter/path-of.ts';
import { told } from './told.ts';

/** A finding about a file, with the field that it is about. @param values what the front matter of the file says */
export function toldOf(message: Message, file: string, values: Group | undefined, language: Language): StudioFinding {
	const field = values !== undefined && message.place.file === file ? pathOf(message, values) : undefined;
	return { ...told(message, language), ...(field && { field }) };
}
