import type { StudioEdit, StudioFrontMatter, StudioSaved, StudioText } from '../../../../../types/studio.ts';
import { read, send } from '../../../ask.ts';
import { texts } from '../../../start.ts';

/**
 * Changes fields of a file as it stands on disk, and saves it. Answers why it was not, in words; undefined when it was.
 * @param path what opens it: `/api/document` or `/api/facts`
 * @param edits the changes, by what its fields say now
 */
export async function setFields(
	path: string,
	query: Readonly<Record<string, string>>,
	edits: (values: StudioFrontMatter['values']) => readonly StudioEdit[],
): Promise<string | undefined> {
	try {
		const { file, hash, text } = await read<StudioText>(path, query);
		const { values } = await send<StudioFrontMatter>('/api/values', { file, text });
		const edited = await send<{ text: string }>('/api/edit', { file, text, edits: edits(values) });
		const saved = await send<StudioSaved>('/api/save', { file, hash, text: edited.text });
		if (saved.type === 'saved') return undefined;
		return saved.type === 'refused'
			? saved.findings.map(({ message }) => message).join(' ')
			: texts.document.conflict.notice;
	} catch (error) {
		return (error as Error).message;
	}
}
