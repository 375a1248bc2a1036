import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { clean } from '../../scripts/fields/clean.ts';
import { type ChoiceWords, readReply } from '../../scripts/letters/read-reply.ts';
import { replyCode } from '../../scripts/letters/reply-code.ts';
import { readAnswers } from '../../scripts/load/fleet/read-answers.ts';
import { csvRow } from '../../scripts/render/csv-row.ts';
import { replyColumns, replyHead } from '../../scripts/render/fleet/reply-table.ts';
import type { Message, Reply } from '../../scripts/types/index.ts';
import { aFleet, run } from './a-fleet.ts';

const words: ChoiceWords = {
	take: { nb: 'Ta inn', nn: 'Ta inn', da: 'Overtag', en: 'Take' },
	keep: { nb: 'Behold', nn: 'Behald', da: 'Behold', en: 'Keep' },
	merge: { nb: 'Flett', nn: 'Flett', da: 'Flet', en: 'Merge' },
};

const text = fc
	.string({ unit: fc.constantFrom(...'abc æøåÆØÅ;,"\'=+-@§»«–.1'), minLength: 1, maxLength: 30 })
	.filter((said) => clean(said) === said && /[a-zæøå]/.test(said) && !said.startsWith("'"));
const day = fc
	.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')) as [string, string, string]);

test('any reply that is written into the list is read as it was written', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-replies-'));
	const file = join(folder, 'replies.csv');
	const drawn = fc.record({
		reason: text,
		by: text,
		day,
		dayFirst: fc.boolean(),
		choice: fc.constantFrom('take', 'keep', 'merge'),
		language: fc.constantFrom('nb', 'nn', 'da', 'en'),
		separator: fc.constantFrom(';', ','),
		coded: fc.boolean(),
	} as const);
	try {
		await fc.assert(
			fc.asyncProperty(
				drawn,
				async ({ reason, by, day: [year, month, date], dayFirst, choice, language, separator, coded }) => {
					const reply: Reply = {
						company: 'alfa',
						document: '1-001',
						from: '1',
						to: '2',
						choice,
						reason,
						by,
						date: `${year}-${month}-${date}`,
					};
					const code = coded ? replyCode(reply).toLowerCase() : '';
					const written = dayFirst ? `${date}.${month}.${year}` : reply.date;
					const cells = [
						code,
						'alfa',
						'Alfa AS',
						'1-001',
						'Støv',
						'1',
						'2',
						words[choice][language].toUpperCase(),
						reason,
						by,
						written,
					];
					writeFileSync(file, `\uFEFF${csvRow(replyColumns, separator)}${csvRow(cells, separator)}`);
					const messages: Message[] = [];
					const { rows, notation } = await readAnswers(file, replyColumns, [], (message) => messages.push(message));
					const read = rows.map((row) => readReply(row, notation, words, (message) => messages.push(message)));
					expect(messages).toEqual([]);
					expect(read).toMatchObject([{ reply }]);
				},
			),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

describe('replies that came back', () => {
	const fleet = aFleet(
		[
			{ id: 'alfa', language: 'nb' },
			{ id: 'bravo', language: 'nb', own: { '1-001': 'based', '1-002': 'based', '1-003': 'unsaid' } },
			{ id: 'echo', language: 'da', own: { '3-001': 'based' } },
		],
		3,
	);
	afterAll(() => fleet.remove());
	const { root } = fleet;
	const file = join(root, 'replies.csv');
	const columns = ['company', 'document', 'from', 'to', 'reply', 'reason', 'by', 'date'];
	const table = (...rows: readonly (readonly string[])[]) =>
		[columns, ...rows].map((row) => `${row.join(';')}\n`).join('');
	const lock = join(root, 'company/bravo/library.lock');
	const own = join(root, 'company/bravo/1-002_Stoev-2.md');

	test('are checked all in one run, each at its cell, and nothing is done', () => {
		writeFileSync(
			file,
			table(
				['brvo', '1-001', '1', '2', 'behold', 'Egen maskin', 'Kari', '2026-12-01'],
				['bravo', '1-009', '1', '2', 'behold', 'Egen maskin', 'Kari', '2026-12-01'],
				['bravo', '1-001', '1', '2', 'beholdt', 'Egen maskin', 'Kari', '2026-12-01'],
				['bravo', '1-001', '1', '2', 'behold', '', '', '31.02.2027'],
				['bravo', '1-002', '1', '3', 'ta inn', '', 'Kari', '2026-12-01'],
				['echo', '3-001', '2', '2', 'flet', '', 'Eva', '2026-12-01'],
				['echo', '3-001', '1', '2', 'behold', 'Andet', 'Eva', '2026-12-01'],
				['bravo', '1-003', '1', '2', 'flett', '', 'Kari', '2026-12-01'],
				['alfa', '1-001', '1', '2', 'flett', '', 'Kari', '2026-12-01'],
			),
		);
		const { status, stdout, stderr } = run(root, 'fleet', 'replies', file, '--write');
		expect({ status, stdout }).toEqual({ status: 1, stdout: 'Ingenting er skrevet.\n' });
		const found = [...stderr.matchAll(/^ +(\d+):(\d+) .* (fleet-[\w-]+)(?: |$)/gm)].map(
			([, line, , code]) => `${line} ${code}`,
		);
		expect(found.toSorted()).toEqual(
			[
				'2 fleet-answer-company',
				'3 fleet-reply-unasked',
				'4 fleet-reply-word',
				'5 fleet-reply-day',
				'5 fleet-reply-lacking',
				'5 fleet-reply-lacking',
				'6 fleet-reply-edition',
				'7 fleet-reply-edition',
				'8 fleet-reply-twice',
				'9 fleet-reply-unmerged',
				'10 fleet-reply-unasked',
			].toSorted(),
		);
		expect(existsSync(lock)).toBe(false);
	});

	test('are shown, then carried out, as a spreadsheet of the North saves them, and not asked for again', () => {
		const rows = table(
			['bravo', '1-001', '1', '2', 'Behold', 'Egen målemaskin på Ås', 'Kari Ødegård', '01.12.2026'],
			['bravo', '1-002', '1', '2', 'ta inn', '', 'Kari Ødegård', '01.12.2026'],
			['bravo', '1-003', '1', '2', '', '', '', ''],
			['echo', '3-001', '1', '2', 'flet', '', 'Eva', '01.12.2026'],
		);
		writeFileSync(file, Buffer.from(rows, 'latin1'));
		const shown = run(root, 'fleet', 'replies', file);
		expect(shown).toMatchObject({ status: 0 });
		expect(shown.stdout).toContain('3 svar, 1 rad uten svar');
		expect(existsSync(lock)).toBe(false);
		const done = run(root, 'fleet', 'replies', file, '--write');
		expect(done).toMatchObject({ status: 0 });
		expect(readFileSync(lock, 'utf8')).toContain('Egen målemaskin på Ås');
		expect(existsSync(own)).toBe(false);
		const day = ['--since', 'HEAD', '--as-of', '2026-12-02', '--by', '2027-01-15', '--formats', 'md'];
		const letters = run(root, 'fleet', 'letters', ...day, '--out', join(root, 'out'));
		expect(letters).toMatchObject({ status: 0 });
		const asked = readFileSync(join(root, 'out/replies.csv'), 'utf8');
		expect(asked.startsWith(replyHead)).toBe(true);
		expect([...asked.matchAll(/;(bravo);.*;(\d-\d{3});/g)].map(([, , document]) => document)).toEqual(['1-003']);
	});
});
