import { stringify } from 'yaml';

/** Facts as a block of front matter, each text in quotes, so that no reader takes `2.10` for a number or `2025-01-01` for a moment. */
export function yamlBlock(facts: Readonly<Record<string, string | boolean | undefined>>): string {
	const yaml = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
	// A reader that looks for blanks left unfilled finds none in a fact that happens to hold braces.
	return `---\n${yaml.replaceAll('{', '\\x7b')}---\n`;
}
