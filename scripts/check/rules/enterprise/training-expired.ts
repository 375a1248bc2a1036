import type { DocumentRule } from '../../../types/index.ts';
import { registerSetting } from '../../registers/register-setting.ts';
import { rowsOf } from '../../registers/rows-of.ts';

/** Training has not run out; a newer row of the same person and training takes the place of the older. */
export const trainingExpired: DocumentRule = {
	code: 'training-expired',
	for: 'named',
	scope: 'document',
	check({ company, asOf }, report, settings) {
		if (asOf === undefined) return;
		const rows = rowsOf(company.registers.get(registerSetting(settings)));
		for (const { cells, place } of rows) {
			const { name, course, date, validUntil } = cells;
			if (typeof validUntil !== 'string' || validUntil >= asOf) continue;
			const isRenewed = rows.some(
				({ cells: other }) => other.name === name && other.course === course && String(other.date) > String(date),
			);
			if (isRenewed) continue;
			const params = { name: String(name), course: String(course), validUntil, asOf };
			report({ code: 'training-expired', severity: 'warning', place: place('validUntil'), params });
		}
	},
};
