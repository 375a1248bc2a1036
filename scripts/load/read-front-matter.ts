import type { Group, Report, Text } from '../types/index.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withoutGuidance } from './guidance.ts';
import { readText } from './read-text.ts';
import { parseValues } from './yaml/parse-values.ts';

/** A Markdown file with the values of its front matter. */
export interface WithFrontMatter extends Text {
	readonly values: Group;
	/** The text with the guidance that only the provider sees, where there is any: for what writes the file anew, and nothing else. */
	readonly whole?: string;
}

/** What reads a Markdown file that must begin with front matter. */
export type ReadHead = typeof readFrontMatter;

/** Reads a Markdown file that must begin with front matter; reports and answers undefined when it cannot be read. */
export async function readFrontMatter(
	root: string,
	file: string,
	report: Report,
): Promise<WithFrontMatter | undefined> {
	const text = await readText(root, file, report);
	return text === undefined ? undefined : parseFrontMatter(text, file, report);
}

/** The same for a text that is already in memory, such as a file of an earlier revision. */
export function parseFrontMatter(written: string, file: string, report: Report): WithFrontMatter | undefined {
	// What stands below the facts of a README is never shown.
	const isReadme = file.split('/').at(-1) === 'README.md';
	const without = isReadme ? { text: written, whole: undefined } : withoutGuidance(written, file, report);
	if (without === undefined) return undefined;
	const { text, whole } = without;
	const split = splitFrontMatter(text, file, report);
	if (split === undefined) return undefined;
	let failed = false;
	const values = parseValues(split.yaml, file, 1, (message) => {
		failed = true;
		report(message);
	});
	if (failed) return undefined;
	if (values?.type !== 'group') {
		report({ code: 'front-matter-shape', severity: 'error', place: { file, line: 2, column: 1 }, params: {} });
		return undefined;
	}
	return { file, text, bodyStart: split.bodyStart, values, ...(whole !== undefined && { whole }) };
}

/** What else is known of a file, with its text, which may be read only when it is asked for. */
export function withText<T extends object>(more: T, read: WithFrontMatter): T & WithFrontMatter {
	return Object.defineProperties({ ...more }, Object.getOwnPropertyDescriptors(read)) as T & WithFrontMatter;
}
