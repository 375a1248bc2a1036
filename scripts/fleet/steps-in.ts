import type { Step } from '../fill/merge/program.ts';
import type { Condition } from './condition-of.ts';

/** The paths that a condition asks. */
export function stepsIn(condition: Condition): readonly (readonly Step[])[] {
	if ('test' in condition) return [condition.test];
	if ('counted' in condition) return [condition.counted.items];
	return condition.same.flatMap((operand) => {
		if ('value' in operand) return [];
		return 'steps' in operand ? [operand.steps] : [operand.counted.items];
	});
}
