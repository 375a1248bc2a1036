import { callOf } from '../../../fill/grants/call-of.ts';
import type { DataGroup, DocumentRule, GrantArea, GrantAreaProblem } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A project is in one of the areas of its call, for the enterprises that the area is about. */
export const grantArea: DocumentRule = {
	code: 'grant-area',
	alsoNorms: ({ grantCalls }) =>
		[...grantCalls.values()].flatMap(({ areas }) => [
			areas.norm,
			...[...areas.byNumber.values()].map(({ norm }) => norm),
		]),
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		const call = callOf(data, repository);
		if (call === undefined || typeof data.area !== 'string') return;
		const number = data.area;
		const { byNumber, norm } = call.areas;
		const area = byNumber.get(number);
		if (area === undefined) {
			const problem = { is: 'unknown', areas: [...byNumber.keys()] } as const;
			const place = placeOfField(source, 'area');
			report({ code: 'grant-area', severity: 'error', place, params: { number, problem }, norms: [norm] });
			return;
		}
		const targets = (data.targets ?? {}) as DataGroup;
		for (const [key, problem] of problemsOf(area, targets)) {
			const place = placeOfField(source, 'targets', key);
			report({ code: 'grant-area', severity: 'error', place, params: { number, problem }, norms: [area.norm] });
		}
	},
};

/** What is wrong with the enterprises that a project is for, and the field that says so. */
function problemsOf(area: GrantArea, targets: DataGroup): readonly (readonly [string, GrantAreaProblem])[] {
	const problems: [string, GrantAreaProblem][] = [];
	const { largest, obliged, branches } = area;
	const found = typeof targets.largest === 'number' ? targets.largest : undefined;
	if (largest !== undefined && (found === undefined || found > largest))
		problems.push(['largest', { is: 'largest', most: largest, found }]);
	if (obliged !== undefined && targets.obliged !== obliged)
		problems.push([
			'obliged',
			{ is: 'obliged', must: obliged, said: targets.obliged !== null && targets.obliged !== undefined },
		]);
	const named = Array.isArray(targets.branches) ? targets.branches.map(String) : [];
	if (branches !== undefined && named.length !== branches)
		problems.push(['branches', { is: 'branches', must: branches, named }]);
	return problems;
}
