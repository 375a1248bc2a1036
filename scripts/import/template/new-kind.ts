import { stringify } from 'yaml';
import { slug } from '../../fill/names/slug.ts';
import { lockOf } from '../../fill/structure/lock-of.ts';
import { provisionsOf } from '../../fill/structure/provisions-of.ts';
import {
	type BlankType,
	type Finding,
	type ImportedDocument,
	type Language,
	languages,
	type Repository,
} from '../../types/index.ts';
import { settleForeign, withNumbers } from '../foreign-sections.ts';
import { markdownOf } from '../markdown-of.ts';
import { findBlanks, standIn, writtenBlank } from './blanks.ts';
import { readmeOf } from './readme-of.ts';

/** The folder of a new kind: its files relative to the folder of the templates, and the fields that were proposed. */
export interface NewKind {
	readonly name: string;
	readonly files: readonly { readonly path: string; readonly text: string }[];
	readonly findings: readonly Finding[];
}

/** The name of a kind by the title of its model. */
export function kindName(title: string): string {
	return (
		slug(title)
			.toLowerCase()
			.slice(0, 40)
			.replace(/^[^a-z]+|-+$/gu, '') || 'model'
	);
}

/** What a new kind is called, of which file it is made, and who reads its page. */
export interface NewKindRequest {
	readonly name: string;
	readonly source: string;
	/** YYYY-MM-DD; undefined: there is no day. */
	readonly asOf: string | undefined;
	readonly reader: Language;
	/** How much of the report is doubtful. */
	readonly doubtful: number;
}

/** A model text as a kind of its own: its blanks as fields, its words fixed and official. Labels are in its language; in the others they say that they are not. */
export function newKind(
	{ title, language, body }: ImportedDocument,
	{ name, source, asOf, reader, doubtful }: NewKindRequest,
	repository: Repository,
): NewKind {
	const root = structuredClone(body);
	settleForeign(root, language, repository);
	const blanks = findBlanks(root, repository.words[language].blanks);
	const markdown = blanks.reduce(
		(text, { key, type }, index) => {
			const path = `document.${key}`;
			return text.replace(standIn(index), writtenBlank(type, path));
		},
		withNumbers(markdownOf(root)),
	);
	const hasSections = /^§ \d/mu.test(markdown);
	const prefix = (title.toUpperCase().match(/[A-ZÆØÅ]/gu) ?? ['M', 'A', 'L']).slice(0, 4).join('').padEnd(2, 'X');
	const words = (text: string) =>
		Object.fromEntries(languages.map((one) => [one, one === language ? text : `[${language}] ${text}`]));
	const fields = blanks.map(({ key, type, label, provision }) => [
		key,
		{
			...(type !== 'text' && { type }),
			required: true,
			...(provision !== undefined && { provision }),
			label: words(label),
		},
	]);
	const definition = {
		label: words(title),
		id: `^${prefix}(-[A-Z0-9ÆØÅ]+)+$`,
		languages: [language],
		numbering: hasSections ? 'sections' : 'points',
		wording: 'official',
		...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
		rules: { 'template-text-left': {} },
	};
	const { structure } = repository.words[language];
	const provisions = provisionsOf({ file: `templates/${name}/template.md`, text: markdown, bodyStart: 0 }, structure);
	const draft = repository.kinds.get('instruction')?.statuses.find(({ state }) => state === 'draft');
	const example = {
		id: `${prefix}-EKS`,
		title,
		kind: name,
		version: '1',
		date: asOf ?? '2000',
		status: draft?.words[language][0] ?? 'Draft',
		language,
		owner: '–',
		approver: '–',
		...Object.fromEntries(blanks.map(({ key, type }) => [key, exampleOf(type, asOf)])),
	};
	const folder = `templates/${name}`;
	return {
		name,
		files: [
			{ path: `${folder}/kind.yaml`, text: stringify(definition, { lineWidth: 0 }) },
			{ path: `${folder}/template.md`, text: markdown },
			{ path: `${folder}/example.md`, text: `---\n${stringify(example, { lineWidth: 0 })}---\n` },
			{
				path: `${folder}/README.md`,
				text: readmeOf({ name, title, source, language, body, blanks, id: definition.id, doubtful }, reader),
			},
			{ path: `${folder}/model.lock`, text: lockOf(name, provisions) },
		],
		findings: [
			...blanks.map(
				({ key, type, label }): Finding => ({
					name: 'blank',
					grade: 'guessed',
					place: undefined,
					params: { field: key, type, text: label },
				}),
			),
			{ name: 'untranslated', grade: 'doubtful', place: undefined, params: { count: blanks.length + 1, language } },
		],
	};
}

function exampleOf(type: BlankType, asOf: string | undefined): string | number {
	if (type === 'date') return asOf ?? '2000';
	return type === 'text' ? '–' : 1;
}
