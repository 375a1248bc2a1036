import Handlebars from 'handlebars';
import type { MergeMessages } from '../../types/index.ts';
import { type Mustache, mustaches } from './mustaches.ts';
import { quote } from './quote.ts';

/** What the Handlebars parser could not read, told without its words. */
export type Slip = MergeMessages['template-syntax'] & { readonly offset: number };

/** The syntax tree of a text, or its first slip. */
export function parseTemplate(text: string): hbs.AST.Program | Slip {
	try {
		return Handlebars.parse(text);
	} catch {
		return unbalanced(text) ?? unreadable(text) ?? { problem: 'expression', text: '', offset: 0 };
	}
}

/** Brackets and blocks that do not pair. */
function unbalanced(text: string): Slip | undefined {
	const open: Mustache[] = [];
	for (const mustache of mustaches(text)) {
		if (mustache.end === undefined) return slip('bracket', mustache, text);
		if (mustache.role === 'open') open.push(mustache);
		if (mustache.role.startsWith('else') && open.length === 0) return slip('block-stray', mustache, text);
		if (mustache.role !== 'close') continue;
		const opened = open.pop();
		if (opened === undefined) return slip('block-stray', mustache, text);
		if (opened.name !== mustache.name) return slip('block-mismatch', mustache, text);
	}
	const left = open.pop();
	return left && slip('block-unclosed', left, text);
}

/** The first field that cannot be read by itself. */
function unreadable(text: string): Slip | undefined {
	for (const mustache of mustaches(text)) {
		if (mustache.role !== 'open' && mustache.role !== 'plain') continue;
		const field = text.slice(mustache.offset, mustache.end);
		try {
			Handlebars.parse(mustache.role === 'open' ? `${field}{{/${mustache.name}}}` : field);
		} catch {
			return slip('expression', mustache, text);
		}
	}
	return undefined;
}

function slip(problem: Slip['problem'], { offset, end }: Mustache, text: string): Slip {
	const [line = ''] = text.slice(offset, end ?? offset + 60).split('\n');
	return { problem, text: quote(line), offset };
}
