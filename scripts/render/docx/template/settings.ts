import { rootOf } from '../../../fill/word-template/root-of.ts';
import { elements, value } from '../../../fill/word-template/word-xml.ts';
import type { Draft } from './draft.ts';

/** Takes the two settings that pages depend on: whether left and right ones have other heads, and other margins. */
export function settings(draft: Draft, theirs: Uint8Array | undefined): void {
	const own = draft.parts.get(path);
	if (theirs === undefined || typeof own !== 'string') return;
	const margins = isSet('mirrorMargins', theirs) ? '<w:mirrorMargins/>' : '';
	const edges = evenDiffers(theirs) ? '<w:evenAndOddHeaders/>' : '$&';
	draft.parts.set(
		path,
		own.replace(/<w:defaultTabStop\b/u, `${margins}$&`).replace(/<w:evenAndOddHeaders[^>]*\/>/u, edges),
	);
}

const path = 'word/settings.xml';

/** Whether even pages have heads and feet of their own. */
export function evenDiffers(part: Uint8Array | string): boolean {
	return isSet('evenAndOddHeaders', part);
}

function isSet(name: string, part: Uint8Array | string): boolean {
	const [setting] = elements(rootOf(part), name);
	return setting !== undefined && !/^(?:0|false|off)$/u.test(value(setting) ?? '');
}
