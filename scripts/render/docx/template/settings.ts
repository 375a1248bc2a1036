import { rootOf } from '../../../fill/word-template/root-of.ts';
import { elements, value } from '../../../fill/word-template/word-xml.ts';
import type { Draft } from './draft.ts';

/** Takes the one setting that heads and feet depend on: whether left and right pages differ. */
export function settings(draft: Draft, theirs: Uint8Array | undefined): void {
	const own = draft.parts.get(path);
	if (theirs === undefined || typeof own !== 'string' || !evenDiffers(theirs)) return;
	draft.parts.set(path, own.replace(/<w:evenAndOddHeaders[^>]*\/>/u, '<w:evenAndOddHeaders/>'));
}

const path = 'word/settings.xml';

/** Whether even pages have heads and feet of their own. */
export function evenDiffers(part: Uint8Array | string): boolean {
	const [setting] = elements(rootOf(part), 'evenAndOddHeaders');
	return setting !== undefined && !/^(?:0|false|off)$/u.test(value(setting) ?? '');
}
