import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Somebody applies, alone or together with others, and nobody twice. */
export const grantApplicants: DocumentRule = {
	code: 'grant-applicants',
	for: 'named',
	scope: 'document',
	check({ source, data: { applicants } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const names = Array.isArray(applicants) ? (applicants as readonly DataGroup[]).map(({ name }) => name) : [];
		const tell = (name: string | undefined, ...path: PropertyKey[]) =>
			report({
				code: 'grant-applicants',
				severity: 'error',
				place: placeOfField(source, 'applicants', ...path),
				params: { name },
				norms: [norm],
			});
		if (Array.isArray(applicants) && names.length === 0) tell(undefined);
		const seen = new Set<string>();
		for (const [index, name] of names.entries()) {
			if (typeof name !== 'string') continue;
			if (seen.has(bareName(name))) tell(name, index, 'name');
			seen.add(bareName(name));
		}
	},
};
