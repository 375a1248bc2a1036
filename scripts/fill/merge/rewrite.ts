import { rewriteBlock } from './rewrite-block.ts';
import { rewriteMustache } from './rewrite-mustache.ts';
import { program, statement } from './syntax.ts';
import type { Writer } from './writer.ts';

/**
 * Rewrites a parsed text so that every word, value and condition of it goes through our own functions, and no name
 * that an author wrote reaches the compiler. What it refuses, it tells the writer.
 */
export function rewrite(original: hbs.AST.Program, writer: Writer, blockParams: string[] = []): hbs.AST.Program {
	return program(
		original.body.flatMap((node) => rewriteStatement(node, writer) ?? []),
		blockParams,
	);
}

function rewriteStatement(node: hbs.AST.Statement, writer: Writer): hbs.AST.Statement | undefined {
	switch (node.type) {
		case 'ContentStatement':
			return rewriteContent(node as hbs.AST.ContentStatement, writer);
		case 'MustacheStatement':
			return rewriteMustache(node as hbs.AST.MustacheStatement, writer);
		case 'BlockStatement':
			return rewriteBlock(node as hbs.AST.BlockStatement, writer, rewrite);
		case 'CommentStatement':
			return undefined;
		case 'PartialStatement':
		case 'PartialBlockStatement':
			return writer.refuse('template-forbidden', node, { what: 'partial', text: writer.quote(node) });
		default:
			return writer.refuse('template-forbidden', node, { what: 'decorator', text: writer.quote(node) });
	}
}

/** A block alone on its line takes the line with it, so the text that is left may begin later than its node. */
function rewriteContent(node: hbs.AST.ContentStatement, writer: Writer): hbs.AST.Statement | undefined {
	if (node.value === '') return undefined;
	const { start, end } = writer.span(node);
	const original = String(node.original);
	const shift = leadingSpace(original) - leadingSpace(node.value);
	const index = writer.contents.push({ start: start + shift, end, text: node.value }) - 1;
	return statement('content', index);
}

function leadingSpace(text: string): number {
	return text.length - text.trimStart().length;
}
