import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Nobody has two seats in a committee, nor is a member and a deputy. */
export const committeePersonRepeated: DocumentRule = {
	code: 'committee-person-repeated',
	for: 'named',
	norms: ['S2-§20-1…3', 'S2-§19-1'],
	scope: 'document',
	check({ source, data: { members } }, report) {
		if (!Array.isArray(members)) return;
		const seen = new Set<string>();
		for (const [index, member] of (members as readonly DataGroup[]).entries()) {
			for (const key of ['name', 'deputy'] as const) {
				const name = member[key];
				if (typeof name !== 'string') continue;
				const place = placeOfField(source, 'members', index, key);
				if (seen.has(name)) report({ code: 'committee-person-repeated', severity: 'error', place, params: { name } });
				seen.add(name);
			}
		}
	},
};
