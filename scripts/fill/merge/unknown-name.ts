import { nearest } from '../../messages/nearest.ts';
import type { DataGroup, Datum, Message, Place } from '../../types/index.ts';
import { nameOf } from './name-of.ts';
import type { Reference, Step } from './program.ts';

/** The message for a name that is none of `names`, the names there are where it stands. */
export function unknownName(
	reference: Reference,
	steps: readonly Step[],
	unknownStep: number,
	names: readonly string[],
	scope: DataGroup,
	place: Place,
): Message {
	const { written: name, prefix, taken, depth } = reference;
	const word = String(steps[unknownStep]);
	const near = nearest(word, names);
	const before = nameOf(steps.slice(taken, unknownStep));
	const sibling = near === undefined ? undefined : `${prefix}${before === '' ? '' : `${before}.`}${near}`;
	const rest = nameOf(steps.slice(taken));
	const isOwnNameOfItem = depth > 0 && taken > 0 && prefix === '' && unknownStep === taken;
	if (isOwnNameOfItem) {
		const outer = Object.hasOwn(scope, word) ? `${'../'.repeat(depth)}${rest}` : undefined;
		return {
			code: 'name-in-block-unknown',
			severity: 'error',
			place,
			params: { name, block: nameOf(steps.slice(0, taken)), nearest: outer ?? sibling },
		};
	}
	return {
		code: 'name-unknown',
		severity: 'error',
		place,
		params: { name, nearest: sibling ?? elsewhere(rest, scope) },
	};
}

/** A name that is written without the group it belongs to: `company.name` for `name`. */
function elsewhere(name: string, scope: DataGroup): string | undefined {
	return pathsOf(scope, []).find((path) => path.toLowerCase().endsWith(`.${name.toLowerCase()}`));
}

function pathsOf(datum: Datum, path: readonly string[]): readonly string[] {
	if (typeof datum !== 'object' || datum === null || Array.isArray(datum) || path.length > 3) return [path.join('.')];
	const below = Object.entries(datum).flatMap(([key, value]: [string, Datum]) => pathsOf(value, [...path, key]));
	return path.length === 0 ? below : [path.join('.'), ...below];
}
