import { isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import { yamlOptions } from '../../load/yaml/yaml-options.ts';
import type { Field } from '../../types/index.ts';

/** Where a scalar is to stand. */
export interface Spot {
	/** Within brackets or braces. */
	readonly flow: boolean;
	/** Columns that lines of its own are indented by; undefined: it must stand on one line. */
	readonly indent: number | undefined;
	/** How what stood there was written. */
	readonly before: Scalar.Type | undefined;
	readonly type: Field['type'] | undefined;
}

/** A text as YAML that every program reads as this text; a number or a yes stays one where its field is for such. */
export function writtenScalar(text: string, { flow, indent, before, type }: Spot): string {
	if (before === Scalar.QUOTE_SINGLE && /^[^\n']*$/.test(text)) return `'${text}'`;
	if (before === Scalar.QUOTE_SINGLE || before === Scalar.QUOTE_DOUBLE) return JSON.stringify(text);
	if (indent !== undefined && isBlock(text)) return literal(text, indent);
	const bare = type === 'integer' || type === 'yes-no' || before === Scalar.PLAIN;
	return isPlain(text, flow) && (!isOther(text) || (bare && isBare(text))) ? text : JSON.stringify(text);
}

/** Whether a text may stand without quotes and is read to the letter. */
function isPlain(text: string, flow: boolean): boolean {
	if (text === '' || text.trim() !== text || text.includes('\n')) return false;
	const { contents, errors, warnings } = parseDocument(flow ? `k: [${text}]` : `k: ${text}`, yamlOptions);
	if (errors.length + warnings.length > 0 || !isMap(contents) || contents.comment || contents.items.length !== 1)
		return false;
	const value = contents.get('k', true);
	const [item, ...others] = flow && isSeq(value) ? value.items : [value];
	return others.length === 0 && isScalar(item) && item.type === Scalar.PLAIN && item.source === text && !item.comment;
}

/** What some program reads as a number, a time of day, yes, no or nothing. */
function isOther(text: string): boolean {
	if (/^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(text)) return true;
	return /^[-+]?(?:[\d_]*[.:]?[\d_.:]*\d[\d_.:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/i.test(text);
}

/** A whole number, or a yes or a no, which needs no quotes where one is meant. */
function isBare(text: string): boolean {
	return /^(?:0|[1-9]\d*|true|false|yes|no)$/.test(text);
}

/** Several lines that can stand as they are. */
function isBlock(text: string): boolean {
	return (
		text.includes('\n') &&
		/^[^\s]/.test(text) &&
		!/[^\S\n](?:\n|$)|\n\n$|\t/.test(text) &&
		!/\n[^\S\n]*$/.test(text.slice(0, -1))
	);
}

function literal(text: string, indent: number): string {
	const [head, body] = text.endsWith('\n') ? ['|', text.slice(0, -1)] : ['|-', text];
	const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
	return [head, ...lines].join('\n');
}
