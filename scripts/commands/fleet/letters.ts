import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publisherOf } from '../../fill/life/publication-of.ts';
import { type CompanyLetter, correspondence, letterOf } from '../../letters/letter-of.ts';
import { libraryChanges } from '../../letters/library-changes.ts';
import { loadEarlier } from '../../load/earlier.ts';
import { load } from '../../load/load.ts';
import { loadLook } from '../../load/look.ts';
import { letterTexts } from '../../messages/letters.ts';
import { programRoot } from '../../program-root.ts';
import { shown } from '../../publish/findings/shown.ts';
import { finishReplacing } from '../../publish/finish-replacing.ts';
import { type Beside, writeBeside } from '../../publish/write-beside.ts';
import { replyHead, replyRows } from '../../render/fleet/reply-table.ts';
import { openRenderPool } from '../../render/pool/render-pool.ts';
import type { CompanySource, Language, Message, RenderPool, Report } from '../../types/index.ts';
import { companyUnknown } from '../company-unknown.ts';
import { exitCodeOf } from '../exit-code.ts';
import { guard } from '../guard.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { UsageError } from '../usage-error.ts';
import { type LettersOptions, type LettersWritten, readLettersOptions } from './letters-options.ts';

/** `regelrett fleet letters`: to each company what has changed in the library, and the list that its reply is written into. */
export async function fleetLettersCommand(written: LettersWritten): Promise<number> {
	const options = readLettersOptions(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	await finishReplacing(options.root, report);
	const { language, lines } = await writeLetters(options, () => exitCodeOf(messages) === 0, report);
	if (messages.length > 0) printReport(messages, undefined, language, options);
	const code = exitCodeOf(messages);
	const said = code === 0 ? lines : [letterTexts[language].nothingWritten];
	process.stdout.write(said.map((line) => `${line}\n`).join(''));
	return code;
}

interface Said {
	/** Of the reader. */
	readonly language: Language;
	readonly lines: readonly string[];
}

async function writeLetters(options: LettersOptions, isSound: () => boolean, report: Report): Promise<Said> {
	const { root, templatesRoot, asOf, by, formats, jobs, out } = options;
	const earlier = await loadEarlier(root, options.since, (message) => {
		throw new UsageError(message);
	});
	const repository = await load(root, templatesRoot, report);
	const addressed = companiesFor(options, repository.companies);
	const home = repository.companies.find(({ folder }) => folder === 'company');
	const own = home?.values.entries.get('language')?.value;
	const language = readerLanguage(options.lang, own?.type === 'scalar' ? (own.text as Language) : undefined);
	const texts = letterTexts[language];
	const sender = publisherOf(repository.companies);
	if (sender === undefined) {
		const place = { file: home?.file ?? 'README.md', line: 1, column: 1 };
		report({ code: 'fleet-letters-publisher', severity: 'error', place, params: {} });
	}
	if (sender === undefined || earlier === undefined || !isSound()) return { language, lines: [] };
	const all = correspondence(repository, libraryChanges(repository, earlier, report), { date: asOf, by, sender });
	const rows: string[] = [];
	let letters = 0;
	const pool = openRenderPool(await loadLook(programRoot()), formats, { jobs });
	try {
		if (!(await writeBeside(out, files(), report, { isWhole: isSound }))) return { language, lines: [] };
	} finally {
		await pool.close();
	}
	const folder = relative(process.cwd(), out) || '.';
	return { language, lines: [texts.written(letters, addressed.length - letters, rows.length, folder)] };

	async function* files(): AsyncGenerator<Beside> {
		const waiting: Promise<readonly Beside[]>[] = [];
		for (const company of addressed) {
			const letter = letterOf(company, all, report);
			if (letter === 'none' || letter === undefined) continue;
			letters++;
			rows.push(...replyRows(letter.company, letter.changes));
			const { filled } = letter;
			guard([{ company: letter.company, documents: [filled], sources: [filled.source] }], repository, asOf, report);
			waiting.push(rendered(letter, pool, options, report));
			// As many as the children have to do, and no more in memory.
			if (waiting.length > jobs * 4) yield* (await waiting.shift()) ?? [];
		}
		for (const made of waiting) yield* await made;
		if (rows.length > 0) yield replies();
	}

	/** What somebody has written into a list that stands there is not lost. */
	function replies(): Beside {
		const file = join(out, 'replies.csv');
		const bytes = Buffer.from([replyHead, ...rows].join(''));
		if (existsSync(file) && !readFileSync(file).equals(bytes)) {
			const place = { file: shown(file), line: 1, column: 1 };
			report({ code: 'fleet-replies-there', severity: 'error', place, params: { file: shown(file) } });
		}
		return { path: 'replies.csv', bytes };
	}
}

async function rendered(
	{ filled: { doc } }: CompanyLetter,
	pool: RenderPool,
	{ formats }: LettersOptions,
	report: Report,
): Promise<readonly Beside[]> {
	const made = await pool.document(doc, formats);
	return made.flatMap(({ format, rendered }): readonly Beside[] => {
		if ('bytes' in rendered) return [{ path: `${doc.path}.${format}`, bytes: rendered.bytes }];
		rendered.messages.forEach(report);
		return [];
	});
}

function companiesFor({ company }: LettersOptions, companies: readonly CompanySource[]): readonly CompanySource[] {
	if (company === undefined) return companies;
	const found = companies.filter(({ id }) => id === company);
	if (found.length > 0) return found;
	throw companyUnknown(
		company,
		companies.map(({ id }) => id),
	);
}
