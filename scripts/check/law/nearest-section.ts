import { nearest } from '../../messages/nearest.ts';
import type { Law } from '../../types/index.ts';

/** The § of a law that a mistaken one most likely stands for; undefined when none is near or its §§ are unknown. */
export function nearestSection(section: string, { sections, statements }: Law): string | undefined {
	const known = statements.map((statement) => statement.section);
	if (sections === 'unknown') return undefined;
	return (sections === 'all' ? closest(section, known) : undefined) ?? nearest(section, known);
}

/** The closest number, where both are plain: `28` for `29`, when there is no more. */
function closest(section: string, known: readonly string[]): string | undefined {
	const plain = /^\d{1,4}$/;
	if (!plain.test(section)) return undefined;
	const away = (other: string) => Math.abs(Number(other) - Number(section));
	return known.filter((other) => plain.test(other)).toSorted((a, b) => away(a) - away(b))[0];
}
