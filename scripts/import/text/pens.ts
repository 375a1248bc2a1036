import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Finding, Imported } from '../../types/index.ts';

/** A line drawn by typing, or several of them. */
const drawn = '(?:_{4,}|\\.{6,}|…{3,})';
const lines = new RegExp(`^\\s*${drawn}(?:\\s+${drawn})*\\s*$`, 'u');
/** Lines with what they are called before them, and nothing else. */
const called = new RegExp(`^(?:\\s*[^_.…{}\\\\]{1,100}?[:\\s]*${drawn}(?:\\s+${drawn})*\\s*)+$`, 'u');
const each = new RegExp(`\\s*([^_.…{}\\\\]{1,100}?)[:\\s]*${drawn}(?:\\s+${drawn})*`, 'gu');

/** Whether a line is one of a form: lines to write on, named or not, and nothing else. */
export function isFormLine(text: string): boolean {
	return text.length <= longest && (lines.test(text) || namesBefore(text) !== undefined);
}

/** A longer paragraph is no form. */
const longest = 600;
const longestName = 60;

/** A text of law has fields in its blanks, not lines for the pen. */
const without = new Set(['legal-text', 'revision-order']);

/**
 * The documents of a text with blanks for the pen where lines were drawn by typing: named by what stands before them, by the
 * question above them, or by a line below that has as many parts. Lines that nothing names stay, and `check` tells of them.
 */
export function withPens({ documents, findings }: Imported): Imported {
	const told: Finding[] = [];
	const tell = (labels: readonly string[]) =>
		told.push({ name: 'penGuessed', grade: 'guessed', place: undefined, params: { text: labels.join(', ') } });
	return {
		documents: documents.map((document) =>
			without.has(document.kind) ? document : { ...document, body: penned(document.body, tell) },
		),
		findings: [...findings, ...told],
	};
}

function penned(body: Root, tell: (labels: readonly string[]) => void): Root {
	const children: RootContent[] = [];
	for (let index = 0; index < body.children.length; index++) {
		const node = body.children[index];
		if (node === undefined) continue;
		const text = plainOf(node);
		const own = text === undefined ? undefined : namesBefore(text);
		if (own !== undefined) {
			tell(own);
			children.push(pens(own));
			continue;
		}
		if (text === undefined || !lines.test(text)) {
			children.push(node);
			continue;
		}
		const end = body.children.findIndex((other, at) => at > index && !lines.test(plainOf(other) ?? ''));
		const behind = end === -1 ? body.children.length : end;
		const question = questionIn(children.at(-1));
		const below = behind === index + 1 ? namesBelow(text, body.children[behind]) : undefined;
		const names = question === undefined ? below : [question];
		if (names === undefined) {
			children.push(node);
			continue;
		}
		tell(names);
		if (question !== undefined) children.pop();
		children.push(pens(names));
		index = question === undefined ? behind : behind - 1;
	}
	return { ...body, children };
}

/** The words of a paragraph that is nothing else. */
function plainOf(node: RootContent | undefined): string | undefined {
	const [only, ...others] = node?.type === 'paragraph' ? node.children : [];
	return only?.type === 'text' && others.length === 0 && only.value.length <= longest ? only.value : undefined;
}

function namesBefore(text: string): readonly string[] | undefined {
	const names = called.test(text) ? [...text.matchAll(each)].map(([, name = '']) => name.trim()) : [];
	return names.length > 0 && names.every((name) => /\p{L}/u.test(name)) ? names : undefined;
}

/** A question, or what ends in a colon, alone above lines. */
function questionIn(node: RootContent | undefined): string | undefined {
	const text = plainOf(node);
	const isQuestion = text !== undefined && text.length <= longestName && /^\p{L}[^.…_{}\\]+[?:]$/u.test(text);
	return isQuestion ? text.replace(/\s*:$/u, '') : undefined;
}

function namesBelow(text: string, node: RootContent | undefined): readonly string[] | undefined {
	const names = (plainOf(node) ?? '')
		.split(/\t+| {3,}/u)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const fits = names.every((name) => name.length <= longestName && /^\p{L}[^_…{}\\]*(?<![.,;:!?])$/u.test(name));
	return fits && names.length === text.trim().split(/\s+/u).length ? names : undefined;
}

function pens(names: readonly string[]): Paragraph {
	const children = names.flatMap((label, index): PhrasingContent[] => {
		const blank = { type: 'penBlank', label } as const;
		return index === 0 ? [blank] : [{ type: 'text', value: ' ' }, blank];
	});
	return { type: 'paragraph', children };
}
