import type { PhrasingContent } from 'mdast';
import type { Change, Deletion, Insertion } from '../../types/index.ts';
import type { Run } from './run.ts';
import type { Emphasis, Token } from './token.ts';

/** Runs as one line of text, what was taken out before what was put in. */
export function lineOf(runs: readonly Run[]): PhrasingContent[] {
	const line: PhrasingContent[] = [];
	for (const node of runs.flatMap(partsOf)) {
		const last = line.at(-1);
		if (isChanged(node) && isChanged(last) && last.type === node.type) last.children.push(...node.children);
		else line.push(node);
	}
	return line;
}

function partsOf(run: Run): PhrasingContent[] {
	if ('same' in run) return nested(run.same);
	return [...changed('deletion', nested(run.earlier)), ...changed('insertion', nested(run.later))];
}

function isChanged(node: PhrasingContent | undefined): node is Insertion | Deletion {
	return node?.type === 'insertion' || node?.type === 'deletion';
}

/** Words of one version alone; none when there are none. */
export function changed(change: Change, children: PhrasingContent[]): PhrasingContent[] {
	return children.length === 0 ? [] : [{ type: change, children }];
}

/** Tokens in what they stand in, those beside each other joined again. */
function nested(tokens: readonly Token[], depth = 0): PhrasingContent[] {
	const line: PhrasingContent[] = [];
	for (let start = 0; start < tokens.length; ) {
		const type = tokens[start]?.within[depth];
		let end = start + 1;
		while (end < tokens.length && tokens[end]?.within[depth] === type) end++;
		const group = tokens.slice(start, end);
		if (type === undefined) line.push(...joined(group));
		else line.push(emphasised(type, nested(group, depth + 1)));
		start = end;
	}
	return line;
}

function emphasised(type: Emphasis, children: PhrasingContent[]): PhrasingContent {
	return { type, children };
}

function joined(tokens: readonly Token[]): PhrasingContent[] {
	const line: PhrasingContent[] = [];
	for (const { node } of tokens) {
		const last = line.at(-1);
		if (node.type === 'text' && last?.type === 'text') last.value += node.value;
		else line.push({ ...node });
	}
	return line;
}
