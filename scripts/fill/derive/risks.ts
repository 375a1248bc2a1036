import { z } from 'zod';
import { named } from '../../load/templates/named.ts';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';

/** Probability and consequence are each 1, 2 or 3, so these are the figures that a risk can have. */
const figures = [1, 2, 3, 4, 6, 9];

const settingsSchema = z.strictObject({
	/** From the lowest to the highest: the greatest figure of each level, and what it is called. */
	levels: z
		.array(z.strictObject({ to: z.coerce.number().int(), label: wordsSchema }))
		.refine((levels) => levels.every(({ to }, index) => to > (levels[index - 1]?.to ?? 0)), named('levels-unordered'))
		.refine((levels) => levels.at(-1)?.to === 9, named('levels-short')),
});

/**
 * The risks of an assessment, the highest first, each with its figure (probability × consequence) and its level, and
 * all measures in the same order. `written` is the risk's number in the front matter, `number` that in print.
 */
export const risks: Derivation = ({ data, language }, settings) => {
	const { levels } = settingsSchema.parse(settings);
	const levelOf = (figure: number) => levels.findIndex(({ to }) => figure <= to);
	const rows = groups(data.risks)
		.map((risk, index) => ({ risk, written: index + 1, figure: Number(risk.probability) * Number(risk.consequence) }))
		.sort((a, b) => b.figure - a.figure)
		.map(({ risk, written, figure }, index) => ({
			...risk,
			number: index + 1,
			written,
			figure,
			level: levels[levelOf(figure)]?.label[language] ?? null,
			lowest: levelOf(figure) === 0,
		}));
	return {
		rows,
		measures: rows.flatMap(({ number, ...row }) =>
			groups('measures' in row ? row.measures : null).map((measure) => ({ ...measure, number })),
		),
		levels: levels.map(({ label }, level) => {
			const within = figures.filter((figure) => levelOf(figure) === level);
			return { label: label[language], range: range(within) };
		}),
	};
};

function range(within: readonly number[]): string {
	const [first, last] = [within[0], within.at(-1)];
	return first === last ? `${first}` : `${first}–${last}`;
}

function groups(datum: unknown): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
