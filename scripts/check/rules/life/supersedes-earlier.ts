import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string().optional() });

/** What a document replaces of itself is an earlier version: `1-004 versjon 1`. */
export const supersedesEarlier: DocumentRule = {
	code: 'supersedes-earlier',
	for: 'named',
	scope: 'document',
	check({ doc, source }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { version, supersedes } = doc.meta;
		const [, id, replaced] = /^(\S+)\s+(?:versjon|version|v\.?)\s*([\d.]+)$/iu.exec(supersedes?.trim() ?? '') ?? [];
		if (id !== doc.id || replaced === undefined || isEarlier(replaced, version)) return;
		const norms = norm === undefined ? {} : { norms: [norm] };
		const place = placeOfField(source, 'supersedes');
		report({ code: 'supersedes-earlier', severity: 'error', place, params: { id, replaced, version }, ...norms });
	},
};

/** 2.9 comes before 2.10. */
function isEarlier(one: string, other: string): boolean {
	const [first, second] = [one, other].map((version) => version.split('.').map(Number));
	const differing = second?.findIndex((part, index) => part !== (first?.[index] ?? 0)) ?? -1;
	return differing !== -1 && (first?.[differing] ?? 0) < (second?.[differing] ?? 0);
}
