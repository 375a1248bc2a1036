import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fileName } from '../../scripts/fill/names/file-name.ts';
import type { Edits } from './repository.ts';

/** Where a document of a kind can stand in the base repository. */
export interface Home {
	readonly folder: string;
	readonly company: string;
	/** What the base lacks for it. */
	readonly edits: Edits;
}

/**
 * The base's own company, or where a kind is for other types alone, the project's example of such a company. Either gets
 * the documents that the text refers to and takes over from, and the registers that these are made from.
 */
export function homeOf(kind: string): Home {
	if (kind === 'instruction') return { folder: 'instructions', company: 'prove', edits: [] };
	const { for: types } = definitionOf(kind);
	if (types === undefined || types.includes('enterprise')) {
		return { folder: 'company', company: 'prove', edits: examplesTakenFrom(kind, 'company') };
	}
	const company = readdirSync('company').find((name) => types.includes(typeOf(name) ?? ''));
	if (company === undefined) throw new Error(`No example is of the type ${types.join(' or ')}`);
	const folder = `company/${company}`;
	const text = readFileSync(`templates/${kind}/template.md`, 'utf8');
	const named = [...kindsNamedIn(text), ...kindsAmendedBy(kind)].filter((name) => name !== kind);
	const readme = { copy: `${folder}/README.md`, to: `${folder}/README.md` };
	const edits = [readme, ...copied(folder, [kind, ...named], named), ...examplesTakenFrom(kind, folder)];
	return { folder, company, edits };
}

/**
 * The documents of some kinds in a folder, and the registers there that one of the kinds at play speaks of. Whom a service
 * serves, and how many, any of its documents may tell.
 */
function copied(folder: string, atPlay: readonly string[], kinds: readonly string[]): Edits {
	const definitions = atPlay.map((kind) => readFileSync(`templates/${kind}/kind.yaml`, 'utf8')).join('\n');
	const isOfKind = (file: string) => kinds.includes(/^kind: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
	const isSpokenOf = (register: string) =>
		['sites', 'enrolments'].includes(register) || new RegExp(`\\b${register}\\b`, 'u').test(definitions);
	return readdirSync(folder)
		.filter((name) =>
			name.endsWith('.csv') ? isSpokenOf(name.slice(0, -4)) : isDocument(name) && isOfKind(`${folder}/${name}`),
		)
		.map((name) => ({ copy: `${folder}/${name}`, to: `${folder}/${name}` }));
}

function isDocument(name: string): boolean {
	return name.endsWith('.md') && name !== 'README.md';
}

interface Definition {
	readonly for?: readonly string[];
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

/** The examples that the example of a kind takes over from, and those that these take over from. */
function examplesTakenFrom(kind: string, folder: string): Edits {
	const stated = fieldsOf(`templates/${kind}/example.md`);
	const taken = Object.entries(definitionOf(kind).takesFrom ?? {}).filter(
		([field, name]) => name !== 'any' && stated[field] !== undefined,
	);
	return taken.flatMap(([, name]) => {
		const copy = `templates/${name}/example.md`;
		const { id, title } = fieldsOf(copy);
		return [{ copy, to: `${folder}/${fileName(String(id), String(title))}.md` }, ...examplesTakenFrom(name, folder)];
	});
}

function fieldsOf(file: string): Readonly<Record<string, unknown>> {
	return parse(/^---\n([\s\S]*?)^---$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
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
