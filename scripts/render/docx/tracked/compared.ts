import type { ParagraphChild } from 'docx';
import type { Compared, ComparedRow } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import { markWords } from './raw-mark.ts';
import { changeOf, type Version, versions, versionsOf } from './version.ts';

/** Words round the text, each marked as its version has it. */
export function comparedWords(
	parts: Compared,
	write: (text: string) => ParagraphChild = (text) => textRun(guard(text)),
): readonly ParagraphChild[] {
	return together(parts).flatMap(({ text, change }) => markWords([write(text)], change));
}

/** Parts beside each other that bear the same are one. */
function together(parts: Compared): Compared {
	const joined: Compared[number][] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last !== undefined && last.change === part.change)
			joined[joined.length - 1] = { ...part, text: last.text + part.text };
		else joined.push(part);
	}
	return joined;
}

/** The same words of both versions. */
export function plainWords(text: string): Compared {
	return text === '' ? [] : [{ text }];
}

/** What one version says. */
export function textIn(parts: Compared, version: Version): string {
	return parts
		.filter(({ change }) => versionsOf(change).includes(version))
		.map(({ text }) => text)
		.join('');
}

/** What two versions say, as one: alike only when they say the same. */
export function comparedTexts(from: string, to: string): Compared {
	if (from === to) return plainWords(to);
	const both = [
		{ text: from, change: 'deletion' },
		{ text: to, change: 'insertion' },
	] as const;
	return both.filter(({ text }) => text !== '');
}

/** Rows in one line, with the same words between any two that a version has. */
export function joined(rows: readonly ComparedRow[], between: string): Compared {
	const begun = new Set<Version>();
	return rows.flatMap(({ change, cells }) => {
		const holders = versionsOf(change);
		const after = holders.filter((version) => begun.has(version));
		for (const version of holders) begun.add(version);
		return [...separator(after, between), ...cells.flat()];
	});
}

function separator(holders: readonly Version[], text: string): Compared {
	if (holders.length === 0) return [];
	const change = changeOf(holders);
	return [{ text, ...(change && { change }) }];
}

/** The change that all of these rows bear together: that of one version when the other has none of them. */
export function changeOfRows(rows: readonly ComparedRow[]): ReturnType<typeof changeOf> {
	return changeOf(versions.filter((version) => rows.some(({ change }) => versionsOf(change).includes(version))));
}
