import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** By its statute the board of a branch service has as many members from the management as from the employees, and some. */
export const branchBoardParity: DocumentRule = {
	code: 'branch-board-parity',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { management, employees } = (data.board ?? {}) as DataGroup;
		if (typeof management !== 'number' || typeof employees !== 'number') return;
		if (management === employees && management > 0) return;
		const place = placeOfField(source, 'board');
		const params = { management, employees };
		report({ code: 'branch-board-parity', severity: 'error', place, params, norms: [norm] });
	},
};
