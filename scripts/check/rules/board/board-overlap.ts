import { z } from 'zod';
import { boardOf } from '../../../fill/board/board-of.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `roster`: the kind of the rosters. */
const settingsSchema = z.strictObject({ roster: z.string() });

/** A centre has one board at a time: of rosters in force no two have a term that holds the same days. */
export const boardOverlap: CompanyRule = {
	code: 'board-overlap',
	for: 'named',
	norms: ['S1-§6-2'],
	scope: 'company',
	check({ documents }, report, settings) {
		const { roster } = settingsSchema.parse(settings);
		const boards = documents
			.filter(({ doc, source }) => doc.kind === roster && !source.draft && isInForce(doc.meta.status.state))
			.map(({ doc, source, data }) => ({ id: doc.id, source, ...termOf(data) }))
			.filter(({ from, to }) => from !== '' && from < to)
			.sort((one, other) => (one.from === other.from ? 0 : one.from < other.from ? -1 : 1));
		for (const [index, { source, from, to }] of boards.entries()) {
			// A term may be written to end on the day on which the next begins.
			const other = boards.slice(0, index).find((earlier) => from < earlier.to);
			if (other === undefined) continue;
			const params = { other: other.id, from, to: [other.to, to].sort()[0] ?? to };
			const place = placeOfField(source, 'period', 'from');
			report({ code: 'board-overlap', severity: 'error', place, params });
		}
	},
};

function termOf(data: Parameters<typeof boardOf>[0]) {
	const { from = '', to = '' } = boardOf(data);
	return { from, to };
}
