/**
 * Tokens stand for values until the Markdown is read. Private-use characters count as letters there, so that nothing
 * a value holds can be read as Markdown.
 */
export const token = {
	write: (number: number): string => `\uE000${number.toString(36)}\uE001`,
	/** Captures what `read` turns into the number. */
	pattern: /\uE000([0-9a-z]+)\uE001/,
	read: (digits: string): number => Number.parseInt(digits, 36),
} as const;
