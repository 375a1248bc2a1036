import type { z } from 'zod';
import type { Due, Field } from '../../types/index.ts';
import { isField } from './is-field.ts';
import { named } from './named.ts';

/**
 * Tells of fields under `due:` that there are not. What is worked out has no declared fields, and a path into it is not
 * asked after.
 * @param fields those that stand where the entries do: of the kind, the register or the type of company
 */
export function checkDueFields(due: readonly Due[], fields: readonly Field[], { addIssue }: z.RefinementCtx): void {
	for (const [index, entry] of due.entries())
		for (const [key, path] of pathsOf(entry))
			if (path !== undefined && !isField(path, fields))
				addIssue({ code: 'custom', path: ['due', index, key], message: named('no-field') });
}

function pathsOf(entry: Due): readonly (readonly [key: string, path: string | undefined])[] {
	if (entry.form === 'recurring')
		return [
			['year', entry.year],
			['quarter', entry.quarter],
			['done', entry.done],
		];
	const { field, what, done, renewed = [] } = entry;
	if (field.startsWith('derived.')) return [];
	const beside = (key: string) => [...field.split('.').slice(0, -1), key].join('.');
	return [
		['field', field],
		['what', what && beside(what)],
		['done', done && beside(done)],
		...renewed.map((key) => ['renewed', beside(key)] as const),
	];
}
