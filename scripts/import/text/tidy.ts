import type { Finding } from '../../types/index.ts';

/** A quotation of an e-mail. */
const quotation = /^[ \t]*(?:>[ \t]?)+/u;

/** A bullet that is a letter. */
const letterBullet = /^([ \t]*)o(?=[ \t]+\S)/u;

/** Line by line without what only the way of writing put there: marks of quotation, and the letter o where a bullet is meant. */
export function tidy(text: string, tell: (finding: Finding) => void): string {
	const lines = text.split('\n');
	const filled = lines.filter((line) => line.trim() !== '').length;
	const quoted = lines.filter((line) => quotation.test(line)).length;
	const isMail = quoted >= 3 && quoted * 3 >= filled;
	if (isMail) tell({ name: 'quoted', grade: 'lost', place: undefined, params: { count: quoted } });
	const bare = isMail ? lines.map((line) => line.replace(quotation, '')) : lines;
	const isListed = bare.filter((line) => letterBullet.test(line)).length >= 2;
	if (!isListed) return bare.join('\n');
	return bare
		.map((line, index) => {
			if (!letterBullet.test(line)) return line;
			const place = { unit: 'line', number: index + 1 } as const;
			tell({ name: 'itemGuessed', grade: 'guessed', place, params: { text: line.trim() } });
			return line.replace(letterBullet, '$1◦');
		})
		.join('\n');
}
