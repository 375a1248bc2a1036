import type { DataGroup, Datum, DocumentRule } from '../../../types/index.ts';
import { attendanceOf } from '../../meetings/attendance-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A board decides only where half of each side at least is present. */
export const boardQuorum: DocumentRule = {
	code: 'board-quorum',
	for: 'named',
	norms: ['S1-§7-3'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const found = attendanceOf(derived);
		const decided = Array.isArray(data.decisions) && data.decisions.length > 0;
		if (found === undefined || found.quorate !== false || !decided || !isWhole(data.presentNumber ?? data.present))
			return;
		const { management, employees } = found;
		const params = {
			management: management.present,
			employees: employees.present,
			ofManagement: management.of ?? 0,
			ofEmployees: employees.of ?? 0,
		};
		const place = placeOfField(source, data.presentNumber === null ? 'present' : 'presentNumber');
		report({ code: 'board-quorum', severity: 'error', place, params });
	},
};

/** Both sides are told of; what is missing has been reported. */
function isWhole(present: Datum | undefined): boolean {
	const { management = null, employees = null } = (present ?? {}) as DataGroup;
	return management !== null && employees !== null;
}
