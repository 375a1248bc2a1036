import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import { newReadme } from '../../fill/init/new-readme.ts';
import { type Answer, answeredFacts } from '../../fleet/answers.ts';
import { readAnswers } from '../../load/fleet/read-answers.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { nearest } from '../../messages/nearest.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import type { Change } from '../../publish/replace/change.ts';
import { replaceLocked } from '../../publish/replace-locked.ts';
import { writtenIn } from '../../render/csv-row.ts';
import { lackingColumns } from '../../render/fleet/tables.ts';
import type { CompanySource, Group, Message, Report, Scalar } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { readerLanguage } from '../reader-language.ts';
import type { FleetOptions } from './fleet-options.ts';
import { openFleet } from './open-fleet.ts';
import type { Outcome } from './outcome.ts';

/** What the answers in a list that came back set in each README; with `--write` they are written, all or none. */
export async function answer(options: FleetOptions, toReader: Report): Promise<Outcome> {
	const messages: Message[] = [];
	const report: Report = (message) => {
		messages.push(message);
		toReader(message);
	};
	const fleet = await openFleet(options, report);
	const { rows, notation } = await readAnswers(
		options.answers ?? '',
		lackingColumns,
		['company', 'field', 'value'],
		report,
	);
	const open = byCompany(rows);
	const known: string[] = [];
	const set: { readonly company: string; readonly field: string; readonly value: string }[] = [];
	const changes: Change[] = [];
	for await (const { source } of fleet.companies()) {
		known.push(source.id);
		const answers = open.get(source.id)?.map(({ answer: one }) => one);
		open.delete(source.id);
		if (answers === undefined) continue;
		const facts = answeredFacts(source, answers, notation, report);
		set.push(
			...answers.map(({ field, value }) => ({ company: source.id, field: field.text.trim(), value: value.text })),
		);
		if (facts.size > 0) changes.push(await changeOf(options.root, source, facts));
	}
	for (const [company, [first]] of open) {
		const params = { company, nearest: nearest(company, known) };
		if (first !== undefined)
			report({ code: 'fleet-answer-company', severity: 'error', place: first.company.place, params });
	}
	const isSound = exitCodeOf(messages) === 0;
	const isWritten = isSound && options.write && (await replaceLocked(options, changes, report));
	const language = readerLanguage(options.lang, fleet.language);
	const lines = set.map(({ company, field, value }) => `${company}: ${field} = ${maskNumbers(value)}`);
	return {
		language,
		lines: isSound ? [...lines, fleetTexts[language].answered(set.length, changes.length, isWritten)] : [],
		data: { answers: set.map((one) => ({ ...one, value: maskNumbers(one.value) })), written: isWritten },
		lists: [],
	};
}

interface Open {
	readonly company: Scalar;
	readonly answer: Answer;
}

/** The rows that say something, by whom they are about. */
function byCompany(rows: readonly Group[]): Map<string, Open[]> {
	const open = new Map<string, Open[]>();
	for (const { entries } of rows) {
		const [company, field, value] = ['company', 'field', 'value'].map((key) => entries.get(key)?.value as Scalar);
		if (company === undefined || field === undefined || value === undefined || value.text.trim() === '') continue;
		const id = company.text.trim();
		const one = { company, answer: { field, value: { ...value, text: writtenIn(value.text) } } };
		open.set(id, [...(open.get(id) ?? []), one]);
	}
	return open;
}

async function changeOf(root: string, source: CompanySource, facts: ReturnType<typeof answeredFacts>): Promise<Change> {
	const raw = await readFile(join(root, source.file), 'utf8');
	const keys = source.type.fields.map(({ key }) => key);
	const bytes = new TextEncoder().encode(newReadme(raw, source, facts, keys));
	return { file: source.file, bytes, keep: false, before: sha256(new TextEncoder().encode(raw)) };
}
