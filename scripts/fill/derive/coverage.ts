import { z } from 'zod';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { later } from '../calendar/later.ts';
import type { Activity } from '../coverage/activity.ts';
import { decideCoverage } from '../coverage/decide-coverage.ts';
import { mainActivity } from '../coverage/main-activity.ts';

const dataSchema = z.object({
	employees: z.number(),
	mainActivity: z.string().nullable(),
	activities: z.array(
		z.object({
			what: z.string(),
			industry: z.string().nullable(),
			employees: z.number(),
			production: z.boolean(),
		}),
	),
});

/**
 * Who at an enterprise the order of 1978 covers, why, from when, and when a service must be there at the latest. Null
 * where the figures cannot be read; what is wrong with them has been reported.
 */
export const coverage: Derivation = ({ data, repository: { coveredIndustries } }, settings) => {
	z.strictObject({}).parse(settings);
	const read = dataSchema.safeParse(data);
	if (!read.success || coveredIndustries === undefined) return null;
	const { lines, years } = coveredIndustries;
	const { employees: total, mainActivity: chosen, activities: written } = read.data;
	const activities = written.map(({ industry, ...activity }): Activity => {
		return { ...activity, code: industry, line: industry === null ? undefined : lines.get(industry) };
	});
	const { outcome, covered, main, parts } = decideCoverage(activities, total, chosen);
	const counted = activities.reduce((sum, { employees }) => sum + employees, 0);
	return {
		outcome,
		covered,
		total,
		main: { ...shown(main[0]), activities: main.map(({ what }) => what), none: main.length === 0 },
		/** The activities of those parts of production that occupy most people. */
		most: mainActivity(activities)
			.flat()
			.map(({ what }) => what),
		parts: parts.map(({ all, activity }) => ({
			...shown(activity),
			all,
			employees: all ? total : activity.employees,
			latest: activity.line ? later(activity.line.group.from, { years }) : null,
		})),
		activities: activities.map(shown),
		rest: total > counted ? total - counted : null,
	};
};

/** An activity as documents print it; with nothing to print where there is none. */
function shown(activity: Activity | undefined): DataGroup {
	const line = activity?.line;
	return {
		what: activity?.what ?? null,
		employees: activity?.employees ?? null,
		production: activity?.production ?? null,
		code: line === undefined ? null : (activity?.code ?? null),
		line: line?.name ?? null,
		from: line?.group.from ?? null,
		/** The part of the annex that the industry stands in. */
		norm: line?.group.norm ?? null,
	};
}
