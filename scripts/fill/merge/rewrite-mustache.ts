import { clean } from '../../fields/clean.ts';
import { nearest } from '../../messages/nearest.ts';
import { has } from './has.ts';
import { blocks, type FixtureHelper, fixtures, printing, testing } from './helpers/index.ts';
import { refuseOptions } from './refuse-options.ts';
import { resolveCall } from './resolve-call.ts';
import { isScoped, resolvePath } from './resolve-path.ts';
import { statement } from './syntax.ts';
import { traceNames } from './trace-names.ts';
import type { Writer } from './writer.ts';

const helperNames: readonly string[] = [...Object.keys(printing), ...Object.keys(testing), ...fixtures];

/** Rewrites `{{name}}` and `{{helper value}}`; undefined when it was refused. */
export function rewriteMustache(node: hbs.AST.MustacheStatement, writer: Writer): hbs.AST.Statement | undefined {
	if (!node.escaped) return writer.refuse('template-forbidden', node, { what: 'raw', text: writer.quote(node) });
	if (!isPath(node.path)) {
		return writer.refuse('template-forbidden', node, { what: 'literal', text: writer.quote(node) });
	}
	if (isCall(node, node.path, writer)) {
		if (isWord(node.path)) return rewriteCall(node, node.path.original, writer);
		return writer.refuse('template-syntax', node, { problem: 'expression', text: writer.quote(node) });
	}
	const resolved = resolvePath(node.path, writer);
	if (resolved === undefined) return undefined;
	const { start, end } = writer.span(node);
	return statement('print', resolved.index, start, end, resolved.base);
}

function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
	return node.type === 'PathExpression';
}

/**
 * A name with arguments is a helper's. Without any it is a fact, even when a helper has the same name (an item may
 * have a `date`); only `{{body}}` takes none, and outside all blocks a lone helper's name is a slip worth naming.
 */
function isCall(node: hbs.AST.MustacheStatement, path: hbs.AST.PathExpression, writer: Writer): boolean {
	if (node.params.length > 0 || node.hash !== undefined) return true;
	if (!isWord(path) || writer.bound.has(path.original)) return false;
	return path.original === 'body' || (writer.contexts.length === 1 && helperNames.includes(path.original));
}

function isWord(path: hbs.AST.PathExpression): boolean {
	return !path.data && path.depth === 0 && path.parts.length === 1 && !isScoped(path);
}

function rewriteCall(node: hbs.AST.MustacheStatement, name: string, writer: Writer): hbs.AST.Statement | undefined {
	const { start, end } = writer.span(node);
	if (has(printing, name)) {
		const call = resolveCall(node, name, writer);
		return call && statement('call', call.index, start, end, ...call.bases);
	}
	refuseOptions(node.hash, writer);
	const fixture = fixtures.find((known) => known === name);
	if (fixture !== undefined) return rewriteFixture(node, fixture, writer);
	traceNames(node.params, writer);
	if (has(testing, name)) return writer.refuse('value-not-printable', node, { name, shape: 'yes-no' });
	const block = blocks.find((known) => known === name);
	const near = block === undefined ? nearest(name, helperNames) : `#${block}`;
	return writer.refuse('helper-unknown', node.path, { name, nearest: near });
}

/** Keys and labels stand in the text itself, in quotes, so that they can be checked without any facts. */
function rewriteFixture(
	node: hbs.AST.MustacheStatement,
	helper: FixtureHelper,
	writer: Writer,
): hbs.AST.Statement | undefined {
	const [param, ...more] = node.params;
	const word = helper === 'pen' ? wordOf(param) : undefined;
	const literal = word ?? param;
	const text = literal?.type === 'StringLiteral' ? clean((literal as hbs.AST.StringLiteral).value) : '';
	const isComplete = helper === 'body' ? param === undefined : text !== '' && more.length === 0;
	if (!isComplete) {
		return writer.refuse('helper-argument', node, {
			helper,
			expected: helper === 'body' ? 'nothing' : 'quoted-text',
		});
	}
	const { start, end } = writer.span(node);
	const keyOf = word === undefined ? keys[helper] : 'word';
	return statement('fixture', writer.fixtures.push({ start, end, helper, text, keyOf }) - 1);
}

const keys = {
	heading: 'heading',
	section: 'heading',
	word: 'word',
	chart: 'chart',
	pen: undefined,
	body: undefined,
} as const;

/** The key in `(word "key")`; undefined for anything else. */
function wordOf(param: hbs.AST.Expression | undefined): hbs.AST.Expression | undefined {
	if (param?.type !== 'SubExpression') return undefined;
	const { path, params, hash } = param as hbs.AST.SubExpression;
	const isWordCall = isPath(path) && isWord(path) && path.original === 'word';
	return isWordCall && params.length === 1 && hash === undefined ? params[0] : undefined;
}
