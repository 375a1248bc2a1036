/** Signs that stand before an item and nowhere else; those that are letters too are such before a tab alone. */
const bullet = /^[ \t]*(?:([•●▪◦‣\uf0b7\uf0a7])[ \t]+|([·o§–])\t+)(?=\S)(.*)$/u;

/**
 * Plain text whose lines begin with bullets, as Word and PDF give them, as lists; undefined where none does. Another bullet than that of
 * the item before stands below it, or goes back to the level that has it.
 */
export function bulleted(text: string): string | undefined {
	const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
	if (!lines.some((line) => signOf(line) !== undefined)) return undefined;
	let signs: string[] = [];
	return lines
		.map((line) => {
			const [sign, said] = signOf(line) ?? [];
			const isFirst = signs.length === 0;
			if (sign === undefined) {
				const isAfter = !isFirst && /^\S/u.test(line);
				if (line === '' || isAfter) signs = [];
				return isAfter ? `\n${line}` : line;
			}
			const level = signs.indexOf(sign);
			signs = level === -1 ? [...signs, sign] : signs.slice(0, level + 1);
			return `${'  '.repeat(signs.length - 1)}- ${said}`;
		})
		.join('\n');
}

/** The bullet of a line and what stands behind it. */
function signOf(line: string): readonly [string, string] | undefined {
	const [, sure, letter, said = ''] = bullet.exec(line) ?? [];
	// A § before a number is one.
	if (letter === '§' && /^\d/u.test(said)) return undefined;
	const sign = sure ?? letter;
	return sign === undefined ? undefined : [sign, said.trim()];
}
