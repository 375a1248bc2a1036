import { unprintable } from '../../fields/unprintable.ts';
import { codePoint } from './code-point.ts';
import { limits } from './limits.ts';
import { type Mustache, mustaches } from './mustaches.ts';
import type { Refuse } from './refuse.ts';

/** Refuses what must not reach the Handlebars parser; says whether the text may. Costs one walk over the text. */
export function guard(text: string, refuse: Refuse): boolean {
	if (text.length > limits.size) {
		refuse('template-too-large', 0, { limit: limits.size });
		return false;
	}
	const counted = refuseTooMany(text, refuse);
	return refuseCharacters(text, refuse) && counted;
}

/** Private-use characters are the merge's own tokens, so an author's could pass for a value. */
function refuseCharacters(text: string, refuse: Refuse): boolean {
	const found = text.matchAll(new RegExp(`(?![\\n\\t])${unprintable.source}`, 'gu'));
	let clean = true;
	for (const { 0: character, index } of found) {
		clean = false;
		refuse('character-forbidden', index, { codePoint: codePoint(character) });
	}
	return clean;
}

function refuseTooMany(text: string, refuse: Refuse): boolean {
	const open: number[] = [];
	let depth = 0;
	let blocks = 0;
	let fields = 0;
	for (const mustache of mustaches(text)) {
		if (mustache.role === 'raw-block') {
			refuse('template-forbidden', mustache.offset, { what: 'raw-block', text: '{{{{' });
			return false;
		}
		depth += levels(mustache, open);
		if (depth > limits.depth || mustache.parentheses > limits.depth) {
			refuse('template-too-deep', mustache.offset, { limit: limits.depth });
			return false;
		}
		if (mustache.role === 'plain') fields++;
		if (mustache.role === 'open' || mustache.role === 'else-if') blocks++;
		if (blocks > limits.blocks || fields > limits.fields) {
			const what = blocks > limits.blocks ? 'blocks' : 'fields';
			refuse('template-too-many', mustache.offset, { what, limit: limits[what] });
			return false;
		}
	}
	return true;
}

/** How much deeper the text is behind a mustache. `{{else if}}` nests as well, and ends with its block. */
function levels({ role }: Mustache, open: number[]): number {
	switch (role) {
		case 'open':
			open.push(1);
			return 1;
		case 'else-if':
			open.push((open.pop() ?? 0) + 1);
			return 1;
		case 'close':
			return -(open.pop() ?? 0);
		default:
			return 0;
	}
}
