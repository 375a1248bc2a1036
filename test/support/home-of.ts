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
	const text = readFileSync(`templates/${kind}/template.md`, 'utf8');
	const named = [...kindsNamedIn(text), ...kindsAmendedBy(kind), ...kindsTakenFrom(kind)].filter(
		(name) => name !== kind,
	);
	const isOfKind = (file: string) => named.includes(/^kind: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
	const facts = readdirSync(folder).filter(
		(name) => name === 'README.md' || name.endsWith('.csv') || isOfKind(`${folder}/${name}`),
	);
	return { folder, company, edits: facts.map((name) => ({ copy: `${folder}/${name}`, to: `${folder}/${name}` })) };
}

interface Definition {
	readonly called?: Readonly<Record<string, readonly string[]>>;
	readonly amendedBy?: string;
	readonly takesFrom?: Readonly<Record<string, string>>;
}

/** The kinds whose documents a text refers to by what they are called: `vedtægtens § 7`. */
function kindsNamedIn(text: string): readonly string[] {
	return kindsWhere(({ called = {} }) =>
		Object.values(called)
			.flat()
			.some((word) => text.includes(`${word}s §`)),
	);
}

function kindsAmendedBy(kind: string): readonly string[] {
	return kindsWhere(({ amendedBy }) => amendedBy === kind);
}

/** The kinds that a kind takes over from, and those that these take over from. */
function kindsTakenFrom(kind: string): readonly string[] {
	const { takesFrom = {} } = definitionOf(kind);
	return Object.values(takesFrom).flatMap((taken) => (taken === 'any' ? [] : [taken, ...kindsTakenFrom(taken)]));
}

function kindsWhere(holds: (definition: Definition) => boolean): readonly string[] {
	const kinds = readdirSync('templates').filter((name) => existsSync(`templates/${name}/kind.yaml`));
	return kinds.filter((name) => holds(definitionOf(name)));
}

function definitionOf(kind: string): Definition {
	return parse(readFileSync(`templates/${kind}/kind.yaml`, 'utf8')) as Definition;
}

function typeOf(company: string): string | undefined {
	const readme = `company/${company}/README.md`;
	return existsSync(readme) ? /^type: (.+)$/m.exec(readFileSync(readme, 'utf8'))?.[1] : undefined;
}
