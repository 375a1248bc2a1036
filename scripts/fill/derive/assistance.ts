import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';

const settingsSchema = z.strictObject({
	/** What each letter of § 13-2 is about. */
	letters: z.record(z.string(), wordsSchema).default({}),
	/** What the outcomes are called, by the words that the register keeps them by. */
	outcomes: z.record(z.string(), wordsSchema).default({}),
});

/**
 * What the health service helps with in the year of a document: planned tasks, add-on services and what came up outside
 * the plan, with their sums; what was not wholly done; the letters of § 13-2 that there are tasks of.
 */
export const assistance: Derivation = ({ data, language, company }, settings) => {
	const { letters, outcomes } = settingsSchema.parse(settings);
	const register = company.registers.get('assistance');
	const rows = (register?.sound ? register.rows : [])
		.filter(({ year }) => year === data.year)
		.map((row): DataGroup => ({ ...row, result: outcomes[String(row.outcome)]?.[language] ?? row.outcome ?? null }));
	const isPlanned = ({ outside }: DataGroup) => outside !== true;
	const isAddOn = ({ addOn }: DataGroup) => addOn === true;
	const tasks = rows.filter((row) => isPlanned(row) && !isAddOn(row));
	const outside = rows.filter((row) => !isPlanned(row) && !isAddOn(row));
	const addOns = rows.filter(isAddOn);
	return {
		tasks,
		addOns,
		outside,
		left: rows.filter(({ outcome }) => outcome !== null && outcome !== 'gjort'),
		letters: Object.entries(letters)
			.filter(([letter]) => tasks.some((task) => task.letter === letter))
			.map(([letter, words]) => ({ letter, text: words[language] })),
		outcomes: Object.entries(outcomes).map(([outcome, words]) => ({
			name: words[language],
			count: tasks.filter((task) => task.outcome === outcome).length,
		})),
		totals: { tasks: sums(tasks), addOns: sums(addOns), outside: sums(outside) },
	};
};

/** Exact, with two decimals where any of the hours has them. */
function sums(rows: readonly DataGroup[]): DataGroup {
	const sum = (key: string) => {
		const total = rows.reduce((all, row) => all.plus(typeof row[key] === 'string' ? row[key] : 0), new Decimal(0));
		return total.toFixed(total.isInteger() ? 0 : 2);
	};
	return { count: rows.length, hours: sum('hours'), hoursUsed: sum('hoursUsed') };
}
