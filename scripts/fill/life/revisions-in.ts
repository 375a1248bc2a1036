import { groupIn, listIn, textIn } from '../../fields/datum.ts';
import type { DataGroup, Revision } from '../../types/index.ts';

/** The changes that a document states. What one of them lacks was reported, and is empty here, so that the checks can go on. */
export function revisionsIn(data: DataGroup): readonly Revision[] {
	return listIn(data.revisions).map((item) => {
		const { version, date, by, summary, change, reason } = groupIn(item);
		return {
			version: textIn(version) ?? '',
			date: textIn(date) ?? '',
			by: textIn(by) ?? '',
			summary: textIn(summary) ?? '',
			change: change === 'substantive' ? 'substantive' : 'editorial',
			...(typeof reason === 'string' && { reason }),
		};
	});
}
