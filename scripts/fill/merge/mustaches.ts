/** One `{{…}}` as it lies in a text. */
export interface Mustache {
	readonly offset: number;
	/** Behind the closing brackets; undefined when they are missing. */
	readonly end: number | undefined;
	readonly role: 'open' | 'close' | 'else' | 'else-if' | 'comment' | 'raw-block' | 'plain';
	/** The first word: `if` of `{{#if x}}`. */
	readonly name: string;
	readonly parentheses: number;
}

/**
 * Every `{{…}}` of a text, told apart as the Handlebars lexer does. It is linear and keeps no stack: the Handlebars
 * parser is quadratic in nesting (8,000 levels: a minute), so depth is counted here, before it sees the text.
 */
export function* mustaches(text: string): Generator<Mustache> {
	let from = 0;
	for (;;) {
		const offset = text.indexOf('{{', from);
		if (offset === -1) return;
		if (isEscaped(text, offset)) {
			from = offset + 1;
			continue;
		}
		const mustache = read(text, offset);
		yield mustache;
		if (mustache.end === undefined) return;
		from = mustache.end;
	}
}

/** One backslash makes `{{` ordinary text; two are a backslash before a mustache. */
function isEscaped(text: string, offset: number): boolean {
	return text[offset - 1] === '\\' && text[offset - 2] !== '\\';
}

function read(text: string, offset: number): Mustache {
	if (text.startsWith('{{{{', offset)) {
		return { offset, end: undefined, role: 'raw-block', name: '', parentheses: 0 };
	}
	const head = /\{\{~?(!--|!|#[*>]?|\^|\/|\s*else|)\s*([^\s{}()~|=]*)/y;
	head.lastIndex = offset;
	const [, sigil = '', name = ''] = head.exec(text) ?? [];
	if (sigil.startsWith('!')) {
		const end = endOfComment(text, offset, sigil);
		return { offset, end, role: 'comment', name: '', parentheses: 0 };
	}
	const { end, parentheses } = endOfExpression(text, offset + 2);
	return { offset, end, role: role(sigil, name), name, parentheses };
}

function role(sigil: string, name: string): Mustache['role'] {
	if (sigil.startsWith('#')) return 'open';
	if (sigil === '/') return 'close';
	if (sigil === '^') return name === '' ? 'else' : 'open';
	if (sigil.endsWith('else')) return name === '' ? 'else' : 'else-if';
	return 'plain';
}

function endOfComment(text: string, offset: number, sigil: string): number | undefined {
	const close = sigil === '!--' ? /--~?\}\}/g : /\}\}/g;
	close.lastIndex = offset + 3;
	return close.exec(text) === null ? undefined : close.lastIndex;
}

/** Brackets inside quotes and `[…]` do not close a mustache; a quote left open does not end. */
function endOfExpression(text: string, from: number): { end: number | undefined; parentheses: number } {
	const token = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[(?:\\\]|[^\]])*\]|\}\}|[^"'[]/y;
	token.lastIndex = from;
	let parentheses = 0;
	for (let found = token.exec(text); found !== null; found = token.exec(text)) {
		if (found[0] === '}}') return { end: token.lastIndex, parentheses };
		if (found[0] === '(') parentheses++;
	}
	return { end: undefined, parentheses };
}
