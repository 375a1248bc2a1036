import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
	type CompanyType,
	type LawRegister,
	languages,
	type NormRegister,
	type NormSource,
	normChecks,
	normStatuses,
	type Report,
} from '../../types/index.ts';
import { named } from './named.ts';
import { readPlaced } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

/** What the norms are held against. */
interface Known {
	readonly laws: LawRegister;
	readonly types: ReadonlyMap<string, CompanyType>;
}

const folder = 'templates/norms';

/** Reads the norms of each source: `templates/norms/<name>.yaml`, in the order of their names. */
export async function loadNorms(root: string, known: Known, report: Report): Promise<Omit<NormRegister, 'whole'>> {
	const names = await readdir(join(root, folder)).catch(() => []);
	const schema = schemaFor(known, new Set());
	const sources: NormSource[] = [];
	for (const name of names.filter((file) => file.endsWith('.yaml')).sort()) {
		const read = await readPlaced(root, `${folder}/${name}`, schema, report);
		if (read === undefined) continue;
		const { norms, binds: all, law, country, ...source } = read.data;
		sources.push({
			...source,
			law,
			country,
			name: basename(name, '.yaml'),
			norms: norms.map(({ binds = all, reason, ...norm }, index) => ({
				...norm,
				binds,
				reason,
				place: read.placeOf(['norms', index, 'id']),
			})),
		});
	}
	return { sources, agreed: await loadAgreed(root, names, report) };
}

/** @param ids those of the files before, so that none stands twice */
function schemaFor({ laws, types }: Known, ids: Set<string>) {
	const company = z.string().refine((type) => types.has(type), named('no-company-type'));
	const norm = z
		.strictObject({
			id: z.string().min(1),
			check: z.array(z.enum(normChecks)).min(1),
			text: z.string().min(1),
			binds: z.array(company).optional(),
			status: z.enum(normStatuses).default('covered'),
			reason: z.string().min(1).optional(),
		})
		.superRefine(({ status, reason }, { addIssue }) => {
			if (status !== 'covered' && reason === undefined)
				addIssue({ code: 'custom', path: ['reason'], message: named('missing') });
		});
	return z
		.strictObject({
			title: wordsSchema,
			law: z
				.string()
				.refine((law) => laws.has(law), named('no-law'))
				.optional(),
			language: z.enum(languages),
			country: z.enum(['NO', 'DK']).optional(),
			wholeList: z
				.enum(['true', 'false'])
				.default('true')
				.transform((word) => word === 'true'),
			binds: z.array(company).default([]),
			norms: z.array(norm).min(1),
		})
		.superRefine(({ norms }, { addIssue }) => {
			for (const [index, { id }] of norms.entries()) {
				if (ids.has(id)) addIssue({ code: 'custom', path: ['norms', index, 'id'], message: named('repeated') });
				ids.add(id);
			}
		});
}

const agreedSchema = z.strictObject({
	norms: z.array(z.strictObject({ norm: z.string(), carriers: z.array(z.string()) })),
});

/** What carries each norm, as it was last agreed to: `templates/norms/carriers.lock`. */
async function loadAgreed(root: string, names: readonly string[], report: Report): Promise<NormRegister['agreed']> {
	if (!names.includes('carriers.lock')) return new Map();
	const read = await readPlaced(root, `${folder}/carriers.lock`, agreedSchema, report);
	return new Map(read?.data.norms.map(({ norm, carriers }) => [norm, carriers]));
}
