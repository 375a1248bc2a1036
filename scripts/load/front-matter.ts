import matter from 'gray-matter';
import type { Report } from '../types/index.ts';

/** A larger block is no front matter, and duplicate keys are found in quadratic time. */
const largest = 64 * 1024;

export interface FrontMatter {
	readonly yaml: string;
	/** Offset of the first character after the closing line. */
	readonly bodyStart: number;
}

/**
 * Splits a file at its two `---` lines; reports and answers undefined when they are not there.
 * The only place that calls gray-matter, which runs code for `---js` and takes a whole file for
 * front matter when the closing line is missing: both are refused before it is called.
 */
export function splitFrontMatter(text: string, file: string, report: Report): FrontMatter | undefined {
	const fail = (code: 'front-matter-missing' | 'front-matter-unclosed' | 'front-matter-twice', line = 1) => {
		report({ code, severity: 'error', place: { file, line, column: 1 }, params: {} });
		return undefined;
	};
	const first = text.split('\n', 1)[0] ?? '';
	if (first !== '---') {
		if (!first.startsWith('---')) return fail('front-matter-missing');
		const place = { file, line: 1, column: 4 };
		report({ code: 'front-matter-language', severity: 'error', place, params: { header: first } });
		return undefined;
	}
	// A line such as `---abc` would close the block for gray-matter, so it is no closing line for us either.
	const close = /^---.*$/m.exec(text.slice(4));
	if (close === null) return fail('front-matter-unclosed');
	if (close[0] !== '---') return fail('front-matter-unclosed', text.slice(0, 4 + close.index).split('\n').length);
	if (close.index > largest) {
		const place = { file, line: 1, column: 1 };
		report({ code: 'front-matter-too-large', severity: 'error', place, params: { limit: largest } });
		return undefined;
	}
	const bodyStart = Math.min(4 + close.index + 4, text.length);
	const second = secondBlock(text.slice(bodyStart));
	if (second !== undefined) return fail('front-matter-twice', text.slice(0, bodyStart + second).split('\n').length);
	const yaml = matter(text.slice(0, bodyStart), { engines, language: 'yaml' }).matter;
	return { yaml: yaml.replace(/^\n/, ''), bodyStart };
}

/** Where a text begins with another block of fields: nothing but fields between two lines of `---`. */
function secondBlock(body: string): number | undefined {
	const [open] = /\s*---\n/y.exec(body) ?? [];
	const close = open === undefined ? -1 : `${body}\n`.indexOf('\n---\n', open.length);
	if (open === undefined || close === -1 || close > largest) return undefined;
	const lines = body.slice(open.length, close).split('\n');
	const isOfFields = /^[a-z]\w*:(?: |$)/iu.test(lines[0] ?? '') && lines.every((line) => fieldLine.test(line));
	return isOfFields ? open.lastIndexOf('---') : undefined;
}

/** A field, what belongs to it, a comment, or nothing. */
const fieldLine = /^(?:[a-z]\w*:(?: .*)?|[ \t-].*|#.*)?$/iu;

const unread = { parse: () => ({}), stringify: () => '' };
const denied = {
	parse: () => {
		throw new Error('Front matter in another language than YAML is refused');
	},
	stringify: () => '',
};
const engines = { yaml: unread, js: denied, javascript: denied, json: denied, coffee: denied };
