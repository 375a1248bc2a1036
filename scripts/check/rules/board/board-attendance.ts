import type { BoardMessages, DataGroup, DocumentRule } from '../../../types/index.ts';
import { attendanceOf } from '../../meetings/attendance-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Minutes say in one way who was there, and not more than there are seats. */
export const boardAttendance: DocumentRule = {
	code: 'board-attendance',
	for: 'named',
	norms: ['S1-§7-3'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const why = faultOf(data, derived);
		if (why === undefined) return;
		const place = placeOfField(source, data.presentNumber === null ? 'present' : 'presentNumber');
		report({ code: 'board-attendance', severity: 'error', place, params: { why } });
	},
};

function faultOf(
	{ present, presentNumber }: DataGroup,
	derived: DataGroup,
): BoardMessages['board-attendance']['why'] | undefined {
	if (present === null && presentNumber === null) return 'none';
	if (present !== null && presentNumber !== null) return 'both';
	const found = attendanceOf(derived);
	const sides = found === undefined ? [] : [found.management, found.employees];
	return sides.some((side) => side.of !== null && side.present > side.of) ? 'many' : undefined;
}
