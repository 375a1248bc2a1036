import { importTexts } from '../messages/imported.ts';
import { type Finding, type Grade, grades, type Language } from '../types/index.ts';

/** What an import says of its source, as a page for people and as data for programs. */
export interface ImportReport {
	readonly markdown: string;
	readonly json: string;
	/** How much there is of each grade. */
	readonly counts: Readonly<Record<Grade, number>>;
}

/** The whole report: what to do next, then by grade, in the order of the source, each finding with its place there. */
export function reportOf(
	source: string,
	files: readonly string[],
	findings: readonly Finding[],
	language: Language,
): ImportReport {
	const texts = importTexts[language];
	const of = (grade: Grade) => findings.filter((finding) => finding.grade === grade).sort(byPlace);
	const next = texts.next.map((line, index) => `${index + 1}. ${line}\n`).join('');
	const parts = inOrder.map((grade) => {
		const lines = of(grade).map((finding) => `- ${escaped(lineOf(finding, language))}`);
		return `## ${texts.grades[grade]}\n\n${lines.length === 0 ? texts.none : lines.join('\n')}\n`;
	});
	const written = files.map((file) => `- \`${file}\`\n`).join('');
	const rows = grades.flatMap((grade) => of(grade).map(({ name, place, params }) => ({ grade, name, place, params })));
	return {
		markdown: `# ${escaped(texts.title(source))}\n\n${written}\n${next}\n${parts.join('\n')}`,
		json: `${JSON.stringify({ version: 1, source, files, findings: rows }, null, '\t')}\n`,
		counts: Object.fromEntries(grades.map((grade) => [grade, of(grade).length])) as Record<Grade, number>,
	};
}

/** What somebody has to look at stands first. */
const inOrder: readonly Grade[] = ['doubtful', 'lost', 'guessed', 'recognised'];

/** A finding in words, behind its place. */
export function lineOf(finding: Finding, language: Language): string {
	const { findings, place } = importTexts[language];
	const word = findings[finding.name] as (params: Finding['params']) => string;
	return `${finding.place === undefined ? '' : `${place(finding.place)}: `}${word(finding.params)}`;
}

/** What the screen shows: which documents there are and why, and what is doubtful, by place; all else stands in the report. */
export function shownOf(findings: readonly Finding[]): readonly Finding[] {
	const documents = findings.filter(({ name }) => name === 'document' || name === 'kind');
	const doubtful = findings.filter((finding) => finding.grade === 'doubtful' && !documents.includes(finding));
	return [...documents, ...doubtful.toSorted(byPlace)];
}

function byPlace(a: Finding, b: Finding): number {
	return (a.place?.number ?? 0) - (b.place?.number ?? 0);
}

/** Quotations of a source are text, whatever they look like. */
function escaped(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&');
}
