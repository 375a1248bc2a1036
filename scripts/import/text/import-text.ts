import { fieldText } from '../../fields/field-text.ts';
import { excesses } from '../../fill/markdown/excesses.ts';
import { limits } from '../../fill/markdown/limits.ts';
import {
	type CompanySource,
	type Finding,
	type Imported,
	type Language,
	languages,
	type Report,
	type Repository,
} from '../../types/index.ts';
import { languageOf } from '../language-of.ts';
import { markdownOf } from '../markdown-of.ts';
import { wordsLost } from '../words-kept.ts';
import { contentsOf } from './contents.ts';
import { withoutCuts } from './cuts.ts';
import { tellDefects } from './defects/tell-defects.ts';
import { documentsOf } from './documents.ts';
import { furnitureOf } from './furniture.ts';
import { orderIn } from './order-in.ts';
import { passagesOf } from './passages.ts';
import { readable } from './readable.ts';
import type { Draft, Reading } from './reading.ts';
import { tidy } from './tidy.ts';

/** What is imported, and what was asked for. */
export interface TextRequest {
	/** The name that it is reported under. */
	readonly file: string;
	/** The kind asked for; undefined: the one that the text looks like. */
	readonly kind: string | undefined;
	/** For which; undefined: the root company or the library. */
	readonly company: CompanySource | undefined;
}

/**
 * The documents of a text file. Reports and answers undefined where it cannot be read, or where its documents would not hold
 * all its words in their order.
 */
export function importText(
	bytes: Uint8Array,
	{ file, kind, company }: TextRequest,
	repository: Repository,
	report: Report,
): Imported | undefined {
	const place = { file, line: 1, column: 1 };
	const decoded = readable(bytes, file, report);
	if (decoded === undefined) return undefined;
	const isTooHeavy = (what: 'lines' | 'line-length', found: number) => {
		if (found <= limits[what]) return false;
		report({ code: 'markdown-too-heavy', severity: 'error', place, params: { what, found, limit: limits[what] } });
		return true;
	};
	const findings: Finding[] = [...decoded.findings];
	const tell = (finding: Finding) => findings.push(finding);
	const text = tidy(decoded.text, tell);
	const { language, sure } = languageOf(text, expected(repository), repository.words);
	tell({ name: 'language', grade: sure ? 'guessed' : 'doubtful', place: undefined, params: { language, sure } });
	const gone = new Set([...furnitureOf(text, tell), ...contentsOf(text, tell)]);
	const passages = passagesOf(text, gone, tell);
	const longest = passages.reduce((most, passage) => Math.max(most, passage.text.length), 0);
	if (isTooHeavy('line-length', longest)) return undefined;
	const reading: Reading = { file, kind, company, language, repository, gone, cuts: new Map(), tell };
	const drafts = orderIn(text, reading) ?? documentsOf(passages, limits.lines / 2, reading);
	// Each part has a blank line before it.
	if (typeof drafts === 'number') {
		isTooHeavy('lines', drafts * 2);
		return undefined;
	}
	tellDefects(passages, repository.words[language], tell);
	return isWhole(withoutCuts(text, reading.cuts), gone, drafts, file, report)
		? { documents: drafts.map(({ document }) => document), findings }
		: undefined;
}

function expected({ companies }: Repository): Language {
	const root = companies.find(({ folder }) => folder === 'company');
	const own = root && fieldText(root.values, 'language');
	return languages.find((language) => language === own) ?? 'nb';
}

/** Reads the documents again, as the build does, and compares their words with those of the source. */
function isWhole(
	text: string,
	gone: ReadonlySet<number>,
	drafts: readonly Draft[],
	file: string,
	report: Report,
): boolean {
	const results = drafts.flatMap(({ document, opening, kept }) => [
		{ plain: opening },
		document.order === undefined ? { markdown: markdownOf(kept) } : { plain: document.order.text },
	]);
	for (const { markdown = '' } of results as readonly { readonly markdown?: string }[])
		for (const { what, found, limit } of excesses(markdown))
			report({
				code: 'markdown-too-heavy',
				severity: 'error',
				place: { file, line: 1, column: 1 },
				params: { what, found, limit },
			});
	if (results.some((result) => 'markdown' in result && excesses(result.markdown ?? '').length > 0)) return false;
	const lost = wordsLost(text, gone, results);
	if (lost === undefined) return true;
	const { line, expected: there, found } = lost;
	report({
		code: 'import-words',
		severity: 'error',
		place: { file, line, column: 1 },
		params: { expected: there, found },
	});
	return false;
}
