import { fieldText } from '../../fields/field-text.ts';
import { hasReached, isUnderWay } from '../../fill/life/is-under-way.ts';
import { stateOf, stateOfWord } from '../../fill/life/state-of.ts';
import type { OrderRequirement, Report, Repository, Source } from '../../types/index.ts';
import { placeOfField } from '../places/place-of-field.ts';

/** Whether a document says what an order sets; the status may be still to come. */
export function holdSetting(
	{ text, place, setting }: OrderRequirement,
	source: Source,
	{ orderSettings }: Repository,
	report: Report,
): void {
	if (setting === undefined) return;
	const { field, value } = setting;
	const found = fieldText(source.values, field);
	const norm = orderSettings?.settings[field];
	const behind = norm === undefined ? {} : { norms: [norm] };
	const isMet = found === value || (field === 'status' && isSameState(source, value));
	if (isMet) report({ code: 'order-met', severity: 'info', place, params: { requirement: text }, ...behind });
	else if (field === 'status' && isUnderWay(stateOf(source.values, source.kind.statuses))) {
		const params = { requirement: text, id: fieldText(source.values, 'id') ?? '' };
		report({ code: 'order-pending', severity: 'info', place, params, ...behind });
	} else {
		const { file, line } = placeOfField(source, field);
		const params = { field, value, found, file, line };
		report({ code: 'order-setting-unmet', severity: 'error', place, params, ...behind });
	}
}

/**
 * Any word for the state that is ordered will do, and so will that of a document in force whose next version is under way.
 * One that was ordered up to its hearing or approval may go on from there.
 */
function isSameState({ values, kind: { statuses } }: Source, value: string): boolean {
	const ordered = stateOfWord(value, statuses);
	const state = stateOf(values, statuses);
	return (
		ordered !== undefined &&
		(state === ordered || (ordered === 'active' && state === 'revising') || hasReached(state, ordered))
	);
}
