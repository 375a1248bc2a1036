import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const frontSchema = z.looseObject({
	id: z.string(),
	language: z.string(),
	appliesWhen: z.array(z.string()).optional(),
	references: z.array(z.looseObject({ law: z.string().optional(), section: z.string().optional() })).default([]),
});

export interface Written {
	readonly file: string;
	readonly front: z.output<typeof frontSchema>;
	/** The text below the front matter, as written. */
	readonly body: string;
}

/** The instructions of the library as their authors wrote them. */
export function library(): readonly Written[] {
	const files = readdirSync('instructions').filter((name) => name.endsWith('.md'));
	return files.sort().map((name) => {
		const file = `instructions/${name}`;
		const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
		return { file, front: frontSchema.parse(parse(front)), body };
	});
}
