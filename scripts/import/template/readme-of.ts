import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { importTexts } from '../../messages/imported.ts';
import type { ImportedBlank, Language } from '../../types/index.ts';

/** A new kind as its page tells of it. */
export interface NewKindPage {
	readonly name: string;
	readonly title: string;
	/** The file that it was made of. */
	readonly source: string;
	/** The language of its text and labels. */
	readonly language: Language;
	readonly body: Root;
	readonly blanks: readonly ImportedBlank[];
	/** The pattern of its numbers. */
	readonly id: string;
	/** How much of the report is doubtful. */
	readonly doubtful: number;
}

/** The page that explains a new kind to those who fill it in, and says what is left to be done, in the language of who made it. */
export function readmeOf(
	{ name, title, source, language, body, blanks, id, doubtful }: NewKindPage,
	reader: Language,
): string {
	const texts = importTexts[reader].kindReadme;
	const purpose = purposeOf(body);
	const rows = blanks.map(({ key, label, type, context, provision }) => [
		`\`${key}\``,
		cell(label),
		texts.types[type],
		cell(`${provision === undefined ? '' : `${partOf(provision, language)}: `}${context}`),
	]);
	const left = texts.left({
		name,
		language,
		labels: [title, ...blanks.map(({ label }) => label)].map((label) => `*${label}*`),
		id,
		doubtful,
	});
	return [
		`# ${title}`,
		texts.about(source),
		...(purpose === undefined ? [] : [texts.purpose(purpose)]),
		`## ${texts.howTo}`,
		numbered(texts.steps(name, title)),
		`## ${texts.fields}`,
		rows.length === 0 ? texts.noFields : table([texts.columns, ['---', '---', '---', '---'], ...rows]),
		`## ${texts.unfinished}`,
		numbered(left),
	]
		.join('\n\n')
		.concat('\n');
}

/** The first paragraph that says what a text is for, up to a length. */
function purposeOf({ children }: Root): string | undefined {
	const found = children
		.map((node) => wordsOf(node))
		.find((text) => /formål|føremål|purpose/iu.test(text) && text.length > 40);
	return found === undefined || found.length <= 240 ? found : `${found.slice(0, 240).replace(/\s\S*$/u, '')} …`;
}

/** `p1-stk2` as the text has it: `§ 1, stk. 2`. */
function partOf(provision: string, language: Language): string {
	const [, section = '', part = '1'] = /^p(\w+)-stk(\d+)$/u.exec(provision) ?? [];
	if (part === '1') return `§ ${section}`;
	return language === 'da' ? `§ ${section}, stk. ${part}` : `§ ${section} (${part})`;
}

function cell(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&').replace(/\s+/gu, ' ');
}

function numbered(lines: readonly string[]): string {
	return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
