import { resolve } from 'node:path';
import { fieldText } from '../../fields/field-text.ts';
import { goneTexts } from '../../layers/gone-texts.ts';
import { provedBase } from '../../layers/proved-base.ts';
import { ownTextsOf, standingOf } from '../../layers/standings-of.ts';
import { type TextChange, type Update, updateText } from '../../layers/update-text.ts';
import { loadEditions } from '../../load/editions.ts';
import { loadOwnRecords } from '../../load/fleet/own-records.ts';
import type { EarlierText } from '../../load/history/earlier-text.ts';
import { loadHistory } from '../../load/history/load-history.ts';
import { layersTexts } from '../../messages/layers.ts';
import { shown } from '../../publish/findings/shown.ts';
import { isPublished } from '../../publish/manifest/is-published.ts';
import { replaceLocked } from '../../publish/replace-locked.ts';
import { updateHead, updateRows } from '../../render/fleet/update-table.ts';
import type { Language, Message, OwnTexts, Report } from '../../types/index.ts';
import { companyUnknown } from '../company-unknown.ts';
import { exitCodeOf } from '../exit-code.ts';
import { readOptions, type Written } from '../options.ts';
import { readerLanguage } from '../reader-language.ts';
import { misuse } from '../usage-error.ts';
import { changesOnDisk } from './changes-on-disk.ts';
import type { FleetOptions } from './fleet-options.ts';
import { openFleet } from './open-fleet.ts';
import type { Outcome } from './outcome.ts';
import { tellOutcome } from './tell-outcome.ts';

export interface UpdateWritten extends Written {
	readonly write?: boolean;
}

/** What a change of the library comes to for one company's own texts. */
export interface CompanyUpdate {
	readonly id: string;
	readonly updates: readonly Update[];
}

/** `regelrett fleet update`: what changes of the library mean for the own texts of companies; with `--write` drafts and choices are written, all or none. */
export async function fleetUpdateCommand({ write, out, ...written }: UpdateWritten): Promise<number> {
	const lists = out === undefined ? undefined : resolve(out);
	const options = {
		...readOptions(written),
		lists,
		table: undefined,
		answers: undefined,
		write: write === true,
		laws: [],
	};
	if (lists !== undefined && isPublished(lists, options.root))
		throw misuse('fleet-out-published', { folder: shown(lists) });
	const messages: Message[] = [];
	return tellOutcome(await update(options, (message) => messages.push(message), messages), options, messages);
}

async function update(options: FleetOptions, report: Report, messages: readonly Message[]): Promise<Outcome> {
	const { root, asOf, company: only, only: document } = options;
	const fleet = await openFleet(options, report);
	const files = new Set(fleet.inputs.keys());
	const editions = await loadEditions(root, [...files], report);
	const history = historyOf(
		root,
		[...editions].map(([file, text]) => ({ file, text })),
	);
	const done: CompanyUpdate[] = [];
	const changes: TextChange[] = [];
	const known: string[] = [];
	for await (const { source, facts, own } of fleet.companies()) {
		known.push(facts.id);
		if (only !== undefined && only !== facts.id) continue;
		const repository = { sources: [...fleet.library, ...own] };
		const texts = ownTextsOf(facts, repository).filter((one) => one.own !== one.library && isAsked(one, document));
		const gone = goneTexts(facts, repository)
			.filter(({ standing: { id, file } }) => document === undefined || [id, file].includes(document))
			.map(
				({ standing }): Update => ({
					standing,
					choices: [],
					changes: [],
					outcome: 'none',
					file: standing.file,
					line: 1,
				}),
			);
		if (texts.length === 0) {
			done.push({ id: facts.id, updates: gone });
			continue;
		}
		const { decisions, open } = await loadOwnRecords(root, files, source, report);
		const updating = {
			company: { ...facts, source },
			language: facts.language,
			asOf,
			words: fleet.templates.words,
			editions,
			decisions,
			open,
		};
		const updates: Update[] = [...gone];
		for (const one of texts) {
			const standing = standingOf(one, facts, updating);
			const proved =
				standing.state === 'base-unknown'
					? provedBase(one, standing, await history(standing.id), source.folder)
					: undefined;
			updates.push(updateText(one, { ...updating, proved }));
		}
		changes.push(...updates.flatMap((each) => each.changes));
		done.push({ id: facts.id, updates });
	}
	if (only !== undefined && !known.includes(only)) throw companyUnknown(only, known);
	const language = readerLanguage(options.lang, fleet.language);
	const isSound = exitCodeOf(messages) === 0;
	const onDisk = options.write && isSound ? changesOnDisk(root, changes) : [];
	const isWritten = onDisk.length > 0 && (await replaceLocked(options, onDisk, report));
	const rows = done.flatMap(({ updates }) => updates).length;
	return {
		language,
		lines: isSound ? linesOf(done, onDisk.length, isWritten, changes.length > 0, language) : [],
		data: { updates: done.flatMap(({ id, updates }) => updates.map((one) => dataOf(id, one))), written: isWritten },
		lists: [{ path: 'updates.csv', bytes: Buffer.from(updateHead + done.map(updateRows).join('')), rows }],
	};
}

function isAsked({ library, own }: OwnTexts, document: string | undefined): boolean {
	return document === undefined || [fieldText(library.values, 'id'), library.file, own.file].includes(document);
}

/** Git is asked only where a text does not say what it was made from, and once for each number. */
function historyOf(root: string, editions: readonly Pick<EarlierText, 'file' | 'text'>[]) {
	const known = new Map<string, Promise<readonly Pick<EarlierText, 'file' | 'text'>[]>>();
	return (id: string) => {
		const isNumbered = new RegExp(`^id: *["']?${id.replaceAll(/[^\w-]/g, '.')}["']? *$`, 'm');
		const found =
			known.get(id) ??
			loadHistory(root, (_, text) => isNumbered.test(text)).then(({ texts }) => [...texts, ...editions]);
		known.set(id, found);
		return found;
	};
}

function dataOf(company: string, { standing, choices, outcome, file }: Update): Readonly<Record<string, unknown>> {
	return { company, ...standing, outcome, proposal: file, choices };
}

function linesOf(
	done: readonly CompanyUpdate[],
	files: number,
	isWritten: boolean,
	isOpen: boolean,
	language: Language,
): readonly string[] {
	const texts = layersTexts[language];
	const all = done.flatMap(({ updates }) => updates);
	const count = (state: string) => all.filter(({ standing }) => standing.state === state).length;
	return [
		...done.flatMap(({ id, updates }) => updates.map((one) => lineOf(id, one, language))),
		texts.total(done.length, all.length, count('behind'), count('conflict')),
		...(isWritten ? [texts.written(files)] : isOpen ? [texts.offer] : []),
	];
}

function lineOf(company: string, { standing, choices, outcome, file, line }: Update, language: Language): string {
	const texts = layersTexts[language];
	const { id, state, fault, kept, baseVersion = '?' } = standing;
	const libraryVersion = standing.libraryVersion || '–';
	const said = [
		kept === true ? texts.kept : texts.states[state],
		...(fault === undefined ? [] : [texts.faults[fault]]),
		...(outcome === 'none' ? [] : [outcomeIn(outcome)]),
	].join(' – ');
	const shownChoices = choices.map(
		(one) => `\n  ${texts.conflict(one.file, one.line, brief(one.library), brief(one.own))}`,
	);
	return `${company} ${id} (${baseVersion} → ${libraryVersion}): ${said}${shownChoices.join('')}`;

	function outcomeIn(what: Exclude<Update['outcome'], 'none'>): string {
		const words = {
			draft: texts.drafts(file),
			choices: texts.asks(file),
			waits: texts.waits(file, line),
			finished: texts.finished(file),
			outdated: texts.outdated(file),
			recorded: texts.recorded(file),
		};
		return words[what];
	}
}

/** Enough to see which place is meant. */
function brief(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 100 ? `${line.slice(0, 100)} …` : line || '–';
}
