import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Law, type LawRegister, languages, lawGaps, type Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, named('not-day'));

const webAddress = z.url({ protocol: /^https$/, error: named('not-web-address') });

const read = { source: z.string().min(1), verifiedOn: day, verifiedBy: z.string().min(1) };

const statement = z.strictObject({
	section: z.string().min(1),
	corresponds: z.array(z.strictObject({ law: z.string().min(1), section: z.string().min(1) })).default([]),
	address: webAddress.optional(),
	statement: z.string().min(1),
	subjects: z.partialRecord(z.enum(languages), z.array(z.string().min(1))).default({}),
	...read,
});

const amendment = z.strictObject({
	number: z.string().min(1),
	date: day,
	sections: z.array(z.string().min(1)).default([]),
});

const schema = z
	.strictObject({
		title: wordsSchema,
		short: z.partialRecord(z.enum(languages), z.array(z.string().min(1))).default({}),
		form: z.enum(['act', 'order', 'circular']),
		editionOf: z.string().min(1).optional(),
		number: z.string().min(1).optional(),
		date: day.optional(),
		inForce: day.optional(),
		amendments: z.array(amendment).default([]),
		status: z.enum(['in-force', 'repealed']),
		address: webAddress.optional(),
		sectionAddress: z
			.string()
			.regex(/^https:\/\/\S*\{section\}/, named('not-section-address'))
			.optional(),
		...read,
		sections: z.enum(['all', 'read', 'unknown']).default('read'),
		unknown: z.partialRecord(z.enum(lawGaps), z.string().min(1)).default({}),
		statements: z.array(statement).default([]),
	})
	.superRefine((law, { addIssue }) => {
		// What every law has is there, or its file says why it is not.
		for (const gap of ['number', 'date', 'address'] as const) {
			if (law[gap] === undefined && law.unknown[gap] === undefined)
				addIssue({ code: 'custom', path: [gap], message: named('missing') });
		}
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

function toLaw(id: string, { statements, ...law }: z.output<typeof schema>): Law {
	return {
		id,
		...law,
		statements: statements.map((statement) => ({ norm: `${id}-§${statement.section}`, ...statement })),
	};
}
