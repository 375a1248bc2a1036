import { z } from 'zod';
import type { Company, DataGroup, Datum, Derivation } from '../../types/index.ts';
import { codesOf } from '../coverage/codes-of.ts';
import { obligedEntry } from '../coverage/obliged-entry.ts';

/** What is written of it; what cannot be read has been reported. */
const dataSchema = z.object({
	assessed: z.string(),
	industryCode: z.string(),
	lookedUp: z.object({ listed: z.boolean() }).nullable(),
	risks: z.array(z.object({ calls: z.boolean() })),
	dispensation: z.string().nullable(),
});

/**
 * Whether a Norwegian enterprise must have an occupational health service, and why: its risk comes first, then a
 * dispensation, then its industry. Of the list of industries only a part is known, so that a code that is not found there
 * decides nothing until somebody has looked it up.
 */
export const obligation: Derivation = ({ data, company, repository: { industries } }, settings) => {
	z.strictObject({}).parse(settings);
	const read = dataSchema.safeParse(data);
	if (!read.success || industries === undefined) return null;
	const { assessed, industryCode: code, lookedUp, risks, dispensation } = read.data;
	const written = codesOf(company).find((one) => one.code === code);
	const listed = written && obligedEntry(written, industries);
	const row = dispensationOf(company, dispensation, assessed);
	const why = whyOf({
		calls: risks.some(({ calls }) => calls),
		isDispensed: row?.extent === 'helt',
		listed: lookedUp?.listed ?? (listed !== undefined || industries.complete ? listed !== undefined : undefined),
	});
	return {
		outcome: outcomes[why],
		why,
		code,
		edition: written?.edition ?? null,
		listed: listed ?? null,
		comparable: written === undefined || written.edition === industries.obligedEdition,
		listEdition: industries.obligedEdition,
		complete: industries.complete,
		source: industries.source,
		readOn: industries.verifiedOn,
		dispensation: row ?? null,
	};
};

/** The conclusion that each reason leads to, as the kind has it. */
const outcomes = {
	risk: 'pålagt',
	dispensed: 'ikke pålagt',
	listed: 'pålagt',
	none: 'ikke pålagt',
	unknown: 'må vurderes',
} as const;

interface Grounds {
	/** Whether the risk calls for a service. */
	readonly calls: boolean;
	/** Whether the whole enterprise is exempt. */
	readonly isDispensed: boolean;
	/** Undefined where nobody knows. */
	readonly listed: boolean | undefined;
}

function whyOf({ calls, isDispensed, listed }: Grounds): keyof typeof outcomes {
	if (calls) return 'risk';
	if (isDispensed) return 'dispensed';
	if (listed === undefined) return 'unknown';
	return listed ? 'listed' : 'none';
}

/** The row of a dispensation that holds on a day. */
function dispensationOf({ registers }: Company, number: Datum, day: string): DataGroup | undefined {
	const register = registers.get('dispensations');
	return (register?.sound ? register.rows : []).find(
		(row) =>
			row.number === number &&
			String(row.from) <= day &&
			(row.until === null || String(row.until) >= day) &&
			(row.ended === null || String(row.ended) > day),
	);
}
