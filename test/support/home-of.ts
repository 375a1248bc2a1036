import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Edits } from './repository.ts';

/** Where a document of a kind can stand in the base repository. */
export interface Home {
	readonly folder: string;
	readonly company: string;
	/** What the base lacks for it. */
	readonly edits: Edits;
}

/** The base's own company, or where a kind is for other types alone, the project's example of such a company, added with its registers and the documents that the text refers to. */
export function homeOf(kind: string): Home {
	if (kind === 'instruction') return { folder: 'instructions', company: 'prove', edits: [] };
	const { for: types } = parse(readFileSync(`templates/${kind}/kind.yaml`, 'utf8')) as { readonly for?: string[] };
	if (types === undefined || types.includes('enterprise')) return { folder: 'company', company: 'prove', edits: [] };
	const company = readdirSync('company').find((name) => types.includes(typeOf(name) ?? ''));
	if (company === undefined) throw new Error(`No example is of the type ${types.join(' or ')}`);
	const folder = `company/${company}`;
	const named = kindsNamedIn(readFileSync(`templates/${kind}/template.md`, 'utf8')).filter((name) => name !== kind);
	const isOfKind = (file: string) => named.includes(/^kind: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
	const facts = readdirSync(folder).filter(
		(name) => name === 'README.md' || name.endsWith('.csv') || isOfKind(`${folder}/${name}`),
	);
	return { folder, company, edits: facts.map((name) => ({ copy: `${folder}/${name}`, to: `${folder}/${name}` })) };
}

/** The kinds whose documents a text refers to by what they are called: `vedtægtens § 7`. */
function kindsNamedIn(text: string): readonly string[] {
	const kinds = readdirSync('templates').filter((name) => existsSync(`templates/${name}/kind.yaml`));
	return kinds.filter((name) => {
		const { called = {} } = parse(readFileSync(`templates/${name}/kind.yaml`, 'utf8')) as {
			readonly called?: Readonly<Record<string, readonly string[]>>;
		};
		return Object.values(called)
			.flat()
			.some((word) => text.includes(`${word}s §`));
	});
}

function typeOf(company: string): string | undefined {
	const readme = `company/${company}/README.md`;
	return existsSync(readme) ? /^type: (.+)$/m.exec(readFileSync(readme, 'utf8'))?.[1] : undefined;
}
