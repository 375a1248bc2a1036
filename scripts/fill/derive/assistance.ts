import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Datum, Derivation } from '../../types/index.ts';

const settingsSchema = z.strictObject({
	/** What each letter of § 13-2 is about. */
	letters: z.record(z.string(), wordsSchema).default({}),
	/** What the outcomes are called, by the words that the register keeps them by. */
	outcomes: z.record(z.string(), wordsSchema).default({}),
});

/**
 * What the health service helps with in the year of a document: planned tasks, add-on services and what came up outside
 * the plan, with their sums; what was not wholly done, and how many have no outcome yet; the letters of § 13-2 that
 * there are tasks of.
 */
export const assistance: Derivation = ({ data, language, company }, settings) => {
	const { letters, outcomes } = settingsSchema.parse(settings);
	const register = company.registers.get('assistance');
	const rows = (register?.sound ? register.rows : [])
		.filter(({ year }) => year === data.year)
		.map((row): DataGroup => ({ ...row, ...hoursOf(row), result: outcomes[String(row.outcome)]?.[language] ?? null }));
	const tasks = rows.filter((row) => row.outside !== true && row.addOn !== true);
	const outside = rows.filter((row) => row.outside === true && row.addOn !== true);
	const addOns = rows.filter(({ addOn }) => addOn === true);
	const plannedAddOns = addOns.filter((row) => row.outside !== true);
	return {
		tasks,
		plannedAddOns,
		addOns,
		outside,
		left: rows.filter(({ outcome }) => outcome !== null && outcome !== 'gjort'),
		open: rows.filter(({ outcome }) => outcome === null).length,
		letters: Object.entries(letters)
			.filter(([letter]) => tasks.some((task) => task.letter === letter))
			.map(([letter, words]) => ({ letter, text: words[language] })),
		outcomes: Object.entries(outcomes).map(([outcome, words]) => ({
			name: words[language],
			count: tasks.filter((task) => task.outcome === outcome).length,
		})),
		totals: { tasks: sums(tasks), plannedAddOns: sums(plannedAddOns), addOns: sums(addOns), outside: sums(outside) },
	};
};

/** Half an hour is `7.5`, not `7.50`. */
function hoursOf({ hours, hoursUsed }: DataGroup): DataGroup {
	return { hours: inShort(hours), hoursUsed: inShort(hoursUsed) };
}

function inShort(amount: Datum | undefined): Datum {
	return typeof amount === 'string' ? new Decimal(amount).toFixed() : null;
}

function sums(rows: readonly DataGroup[]): DataGroup {
	const sum = (key: string) =>
		rows.reduce((all, row) => all.plus(typeof row[key] === 'string' ? row[key] : 0), new Decimal(0)).toFixed();
	return { count: rows.length, hours: sum('hours'), hoursUsed: sum('hoursUsed') };
}
