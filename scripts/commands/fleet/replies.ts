import { fieldText } from '../../fields/field-text.ts';
import { carryOut, type ReplyFault } from '../../layers/carry-out.ts';
import { decisionsText } from '../../layers/decisions-text.ts';
import { basedOnOf, ownTextsOf } from '../../layers/standings-of.ts';
import type { TextChange } from '../../layers/update-text.ts';
import { letterKind } from '../../letters/letter-source.ts';
import { idOf } from '../../letters/library-changes.ts';
import { type ChoiceWords, readReply, type WrittenReply } from '../../letters/read-reply.ts';
import { decisionsFile } from '../../load/decisions.ts';
import { loadEditions } from '../../load/editions.ts';
import { loadOwnRecords } from '../../load/fleet/own-records.ts';
import { readAnswers } from '../../load/fleet/read-answers.ts';
import { letterTexts } from '../../messages/letters.ts';
import { nearest } from '../../messages/nearest.ts';
import { replaceLocked } from '../../publish/replace-locked.ts';
import { replyColumns } from '../../render/fleet/reply-table.ts';
import type { Kind, Message, Report, Words } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { readOptions, type Written } from '../options.ts';
import { readerLanguage } from '../reader-language.ts';
import { changesOnDisk } from './changes-on-disk.ts';
import type { FleetOptions } from './fleet-options.ts';
import { type FactsOfCompany, type Fleet, openFleet } from './open-fleet.ts';
import type { Outcome } from './outcome.ts';
import { tellOutcome } from './tell-outcome.ts';

export interface RepliesWritten extends Written {
	readonly write?: boolean;
}

/** `regelrett fleet replies <file>`: what companies have replied to letters; with `--write` all of it is carried out, or nothing. */
export async function fleetRepliesCommand(file: string, { write, ...written }: RepliesWritten): Promise<number> {
	const common = { lists: undefined, table: undefined, answers: undefined, laws: [] };
	const options: FleetOptions = { ...readOptions(written), ...common, write: write === true };
	const messages: Message[] = [];
	return tellOutcome(await replies(file, options, (message) => messages.push(message), messages), options, messages);
}

async function replies(
	file: string,
	options: FleetOptions,
	report: Report,
	messages: readonly Message[],
): Promise<Outcome> {
	const { root } = options;
	const fleet = await openFleet(options, report);
	const { rows, notation } = await readAnswers(
		file,
		replyColumns,
		['company', 'document', 'from', 'to', 'reply', 'by', 'date'],
		report,
	);
	const words = choiceWords(fleet.templates.known.kinds.get(letterKind));
	const read = rows.map((row) => readReply(row, notation, words, report));
	const open = byCompany(
		read.filter((one) => typeof one === 'object'),
		report,
	);
	const files = new Set(fleet.inputs.keys());
	const editions = await loadEditions(root, [...files], report);
	const changes: TextChange[] = [];
	const known: string[] = [];
	for await (const company of fleet.companies()) {
		const { id } = company.facts;
		known.push(id);
		const asked = open.get(id);
		if (asked !== undefined)
			changes.push(...(await changesOf(company, asked, { root, asOf: options.asOf, files, editions, fleet, report })));
	}
	for (const [company, [first]] of open) {
		if (known.includes(company) || first === undefined) continue;
		const params = { company, nearest: nearest(company, known) };
		report({ code: 'fleet-answer-company', severity: 'error', place: first.place('company'), params });
	}
	const isSound = exitCodeOf(messages) === 0;
	const isWritten = isSound && options.write && (await replaceLocked(options, changesOnDisk(root, changes), report));
	const language = readerLanguage(options.lang, fleet.language);
	const texts = letterTexts[language];
	const taken = [...open.values()].flat().map(({ reply }) => reply);
	const unanswered = read.filter((one) => one === 'unanswered').length;
	const lines = taken.map(({ company, document, choice }) => `${company}: ${texts.reply[choice]} ${document}`);
	return {
		language,
		lines: isSound ? [...lines, texts.replied(taken.length, unanswered, isWritten)] : [],
		data: { replies: taken, written: isWritten },
		lists: [],
	};
}

interface Carrying {
	readonly root: string;
	readonly asOf: string | undefined;
	readonly files: ReadonlySet<string>;
	readonly editions: ReadonlyMap<string, string>;
	readonly fleet: Fleet;
	readonly report: Report;
}

/** The files that the replies of one company change, its record of them included. */
async function changesOf(
	{ source, facts, own }: FactsOfCompany,
	asked: readonly WrittenReply[],
	{ root, asOf, files, editions, fleet, report }: Carrying,
): Promise<readonly TextChange[]> {
	const { decisions, open } = await loadOwnRecords(root, files, source, report);
	const texts = ownTextsOf(facts, { sources: [...fleet.library, ...own] });
	const words = fleet.templates.words;
	const updating = { company: { ...facts, source }, language: facts.language, asOf, words, editions, decisions, open };
	const done = asked.flatMap(({ reply, place }) => {
		const about = texts.find(({ library }) => idOf(library) === reply.document);
		const result = carryOut(reply, about, updating);
		if (!('fault' in result)) return [result];
		const edition = (column: 'from' | 'to', expected: string) =>
			report({
				code: 'fleet-reply-edition',
				severity: 'error',
				place: place(column),
				params: { column, found: reply[column], expected },
			});
		const faults: Readonly<Record<ReplyFault, () => void>> = {
			document: unasked,
			nothing: unasked,
			stale: () => edition('to', about === undefined ? '' : versionOf(about.library)),
			base: () => edition('from', about === undefined ? '' : baseVersionOf(about.own)),
			unknown: unmerged,
			open: unmerged,
		};
		faults[result.fault]();
		return [];

		function unasked(): void {
			const ids = texts.filter(({ library, own: text }) => text !== library).map(({ library }) => idOf(library));
			const params = { company: facts.id, document: reply.document, nearest: nearest(reply.document, ids) };
			report({ code: 'fleet-reply-unasked', severity: 'error', place: place('document'), params });
		}
		function unmerged(): void {
			const params = { document: reply.document };
			report({ code: 'fleet-reply-unmerged', severity: 'error', place: place('reply'), params });
		}
	});
	const made = done.flatMap(({ decision }) => decision ?? []);
	if (made.length === 0) return done.flatMap(({ changes }) => changes);
	const record = decisionsText([...(decisions.get(facts.id) ?? []), ...made]);
	return [...done.flatMap(({ changes }) => changes), { file: decisionsFile(source), text: record }];
}

function versionOf({ values }: FactsOfCompany['own'][number]): string {
	return fieldText(values, 'version') ?? '';
}

function baseVersionOf(source: FactsOfCompany['own'][number]): string {
	return basedOnOf(source)?.version ?? '';
}

/** Replies by company; the same said twice is one, and two that differ are reported. */
function byCompany(read: readonly WrittenReply[], report: Report): ReadonlyMap<string, readonly WrittenReply[]> {
	const open = new Map<string, WrittenReply[]>();
	for (const one of read) {
		const { company, document } = one.reply;
		const others = open.get(company) ?? [];
		const first = others.find(({ reply }) => reply.document === document);
		if (first === undefined) open.set(company, [...others, one]);
		else if (JSON.stringify(first.reply) !== JSON.stringify(one.reply)) {
			const params = { document, line: first.place('document').line };
			report({ code: 'fleet-reply-twice', severity: 'error', place: one.place('document'), params });
		}
	}
	return open;
}

/** The words of the letter for each choice, so that a provider's own are read too. */
function choiceWords(kind: Kind | undefined): ChoiceWords {
	const none: Words = { nb: '', nn: '', da: '', en: '' };
	const word = (key: string) => kind?.words.get(key) ?? none;
	return { take: word('take'), keep: word('keep'), merge: word('merge') };
}
