import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Law, type LawRegister, languages, type Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, named('not-day'));

const webAddress = z.url({ protocol: /^https$/, error: named('not-web-address') });

const read = { source: z.string().min(1), verifiedOn: day, verifiedBy: z.string().min(1) };

const schema = z.strictObject({
	title: wordsSchema,
	short: z.partialRecord(z.enum(languages), z.array(z.string().min(1))).default({}),
	form: z.enum(['act', 'order']),
	number: z.string().min(1),
	date: day,
	status: z.enum(['in-force', 'repealed']),
	address: webAddress.optional(),
	sectionAddress: z
		.string()
		.regex(/^https:\/\/\S*\{section\}/, named('not-section-address'))
		.optional(),
	...read,
	statements: z
		.array(
			z.strictObject({
				section: z.string().min(1),
				address: webAddress.optional(),
				statement: z.string().min(1),
				...read,
			}),
		)
		.default([]),
});

/** Reads the law register: `templates/law/<id>.yaml`, one act or order in one version each. */
export async function loadLaws(root: string, report: Report): Promise<LawRegister> {
	const laws = new Map<string, Law>();
	const folder = 'templates/law';
	for (const file of (await readdir(join(root, folder))).filter((name) => name.endsWith('.yaml')).sort()) {
		const law = await readDefinition(root, `${folder}/${file}`, schema, report);
		const id = file.slice(0, -'.yaml'.length);
		if (law !== undefined) laws.set(id, toLaw(id, law));
	}
	return laws;
}

function toLaw(id: string, { address, sectionAddress, statements, ...law }: z.output<typeof schema>): Law {
	return {
		id,
		...law,
		...(address !== undefined && { address }),
		...(sectionAddress !== undefined && { sectionAddress }),
		statements: statements.map(({ address: own, ...statement }) => ({
			norm: `${id}-§${statement.section}`,
			...statement,
			...(own !== undefined && { address: own }),
		})),
	};
}
