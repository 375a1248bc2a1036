import type { DocumentRule } from '../../../types/index.ts';
import { attendanceOf } from '../../meetings/attendance-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Whoever is named as present has a seat on the board of the day, on the side where the name stands, and stands once. */
export const boardAttendanceName: DocumentRule = {
	code: 'board-attendance-name',
	for: 'named',
	norms: ['S1-§7-3'],
	scope: 'document',
	check({ source, derived }, report) {
		for (const { side, index, nearest, ...params } of attendanceOf(derived)?.unseated ?? []) {
			const place = placeOfField(source, 'present', side, index);
			const all = { ...params, nearest: nearest ?? undefined };
			report({ code: 'board-attendance-name', severity: 'error', place, params: all });
		}
	},
};
