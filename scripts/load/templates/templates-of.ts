import { hashOf } from '../../publish/hash-of.ts';
import type { StepMemory } from '../../types/index.ts';
import type { Templates } from './load-templates.ts';

/** What `templates/` declares, as an earlier build read it from the same files, else as it is read now. */
export async function templatesOf(
	root: string,
	inputs: ReadonlyMap<string, string>,
	memory: Pick<StepMemory, 'recall' | 'note'>,
): Promise<Templates> {
	// What a link leads to has no hash.
	if ([...inputs].some(([path, state]) => isTemplate(path) && state.startsWith('link to'))) return read(root);
	const key = templatesKey(inputs);
	const known = await memory.recall<Templates>(key);
	if (known !== undefined) return known;
	const templates = await read(root);
	await memory.note(key, templates);
	return templates;
}

/** Loaded when they have to be read, as it brings all that they are checked by. */
async function read(root: string): Promise<Templates> {
	const { loadTemplates } = await import('./load-templates.ts');
	return loadTemplates(root);
}

/** The hash of every file below `templates/`. */
export function templatesKey(inputs: ReadonlyMap<string, string>): string {
	return hashOf(['templates', ...[...inputs].filter(([path]) => isTemplate(path)).flat()]);
}

function isTemplate(path: string): boolean {
	return path.startsWith('templates/');
}
