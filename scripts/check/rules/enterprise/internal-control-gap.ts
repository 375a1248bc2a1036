import { z } from 'zod';
import { textsIn } from '../../../fill/compliance/texts-in.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.internalControl` holds of each point. */
const pointsSchema = z.array(
	z.object({
		number: z.number(),
		written: z.boolean(),
		norm: z.string().nullable(),
		state: z.enum(['documented', 'partly', 'missing']),
		lacking: z.array(z.string()),
	}),
);

/** An overview in force shows a document in force for every point that must be in writing. */
export const internalControlGap: DocumentRule = {
	code: 'internal-control-gap',
	for: 'named',
	alsoNorms: ({ kinds }) => [...kinds.values()].flatMap(({ derive }) => textsIn(derive.get('internalControl'))),
	scope: 'document',
	check({ doc, source, derived }, report) {
		// Settings that cannot be read have been reported.
		if (!isInForce(doc.meta.status.state) || derived.internalControl === null) return;
		for (const { number, written, norm, state, lacking } of pointsSchema.parse(derived.internalControl)) {
			if (!written || state === 'documented') continue;
			const place = placeOfField(source, 'title');
			const params = { number, state, lacking };
			const norms = norm === null ? {} : { norms: [norm] };
			report({ code: 'internal-control-gap', severity: 'warning', place, params, ...norms });
		}
	},
};
