import { conditionsOf } from '../../../fill/life/applies.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { Field, RepositoryRule } from '../../../types/index.ts';

/** What a shared document says it applies to is a fact that companies can have. */
export const appliesWhenFact: RepositoryRule = {
	code: 'applies-when-fact',
	for: 'all',
	scope: 'repository',
	check({ repository: { companies, sources } }, report) {
		const types = new Set(companies.map(({ type }) => type));
		const known = [...types].flatMap(({ fields }) => paths(fields));
		// No company could be read, so nothing is known of their facts.
		if (known.length === 0) return;
		for (const { text, place } of sources.flatMap(conditionsOf)) {
			if (known.includes(text)) continue;
			const params = { fact: text, nearest: nearest(text, known) };
			report({ code: 'applies-when-fact', severity: 'error', place, params });
		}
	},
};

function paths(fields: readonly Field[]): readonly string[] {
	return fields.flatMap(({ key, type, fields: inner }) => [
		key,
		...(type === 'group' ? paths(inner).map((path) => `${key}.${path}`) : []),
	]);
}
