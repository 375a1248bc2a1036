import { useEffect, useRef } from 'preact/hooks';
import type { StudioFrontMatter, StudioSaved, StudioText } from '../../../types/studio.ts';
import { send } from '../ask.ts';
import { useAnswer } from '../use-answer.ts';
import { type HeldText, holdText } from './hold-text.ts';

export interface Opened<T extends StudioText> {
	/** As it was last read from disk. */
	readonly opened: T | undefined;
	readonly held: HeldText | undefined;
	readonly fault: string | undefined;
}

/** Opens a text and holds it as long as the view is shown; what others write into its file is seen. */
export function useHeldText<T extends StudioText>(
	path: string,
	query: Readonly<Record<string, string | undefined>>,
): Opened<T> {
	const { value, fault } = useAnswer<T>(path, query);
	const held = useRef<HeldText>(undefined);
	if (value !== undefined) held.current ??= holdText(value, serverOf(value.file));
	useEffect(() => {
		if (value !== undefined) held.current?.seen(value);
	}, [value]);
	return { opened: value, held: held.current, fault };
}

function serverOf(file: string): Parameters<typeof holdText>[1] {
	return {
		values: (text) => send<StudioFrontMatter>('/api/values', { file, text }),
		edit: async (text, edits) => (await send<{ text: string }>('/api/edit', { file, text, edits })).text,
		save: (hash, text) => send<StudioSaved>('/api/save', { file, hash, text }),
	};
}
