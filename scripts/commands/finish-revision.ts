import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { check } from '../check/check.ts';
import { isAsApproved, recordFor } from '../fill/approval/record-for.ts';
import { stateOf } from '../fill/life/state-of.ts';
import { isBegun, versionsOf } from '../fill/orders/versions-of.ts';
import { consoleTexts } from '../messages/console.ts';
import { fillAll } from '../pipeline.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import type { Change } from '../publish/replace/change.ts';
import { replaceLocked } from '../publish/replace-locked.ts';
import { asFinished } from '../revise/as-finished.ts';
import { type Finishing, finishingOf, withStatus } from '../revise/finished.ts';
import type { Company, Message, Source } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { Inspection } from './inspect.ts';
import type { Options } from './options.ts';
import { printReport } from './print-report.ts';

/**
 * Gives a draft the status that its order sets, or puts it in force where the company has approved it as it stands, in the
 * place of the version in force, when nothing that can be checked is left to do; otherwise tells what is, and writes nothing.
 */
export async function finishRevision(
	id: string,
	options: Options,
	{ prepared: { repository, companies }, language }: Inspection,
): Promise<number> {
	const stop = (messages: readonly Message[]) => {
		const arranged = printReport(messages, undefined, language, options);
		return exitCodeOf(arranged);
	};
	const versions = versionsOf({ id, company: options.company }, repository);
	const drafts = versions.filter(isBegun);
	const approving = companies.map(({ company }) => company);
	const finishing = finishingOf(drafts, versions, repository, (draft) => isApproved(draft, options, approving));
	if (finishing === undefined) {
		const place = { file: drafts[0]?.file ?? 'instructions', line: 1, column: 1 };
		const waits = drafts.some(({ values, kind }) => stateOf(values, kind.statuses) === 'approval');
		const lacks = drafts.length === 0 ? 'draft' : waits ? 'approval' : 'order';
		return stop([{ code: 'finish-impossible', severity: 'error', place, params: { id, lacks } }]);
	}
	const { orders, file } = finishing;
	const found: Message[] = [];
	const finished = asFinished(finishing, repository);
	check(
		fillAll(finished, undefined, (message) => found.push(message)),
		finished,
		{ asOf: options.asOf, earlier: undefined },
		[],
		(message) => found.push(message),
	);
	const concerned = found.filter(({ place }) => place.file === file || orders.includes(place.file));
	const errors = concerned.filter(({ severity }) => severity === 'error').length;
	if (errors > 0) {
		const place = { file: finishing.source.file, line: 1, column: 1 };
		const told = concerned.map((message) =>
			message.place.file === file ? { ...message, place: { ...message.place, file: place.file } } : message,
		);
		return stop([...told, { code: 'finish-refused', severity: 'error', place, params: { id, errors } }]);
	}
	const messages: Message[] = [];
	const files = await put(finishing, options, (message) => messages.push(message));
	if (files === undefined) return stop(messages);
	if (options.form === 'text')
		process.stdout.write(`${consoleTexts[language].created(relative(process.cwd(), join(options.root, file)))}\n`);
	printReport(concerned, 1, language, options, { files });
	return exitCodes.well;
}

/** Whether a draft waits for approval, and its company has approved what it says: its own, the one named, or the root company. */
function isApproved(draft: Source, { company: named }: Options, companies: readonly Company[]): boolean {
	const owner = draft.company ?? named;
	const company = companies.find(({ id, source }) =>
		owner === undefined ? source.file === 'README.md' : id === owner,
	);
	if (company === undefined || stateOf(draft.values, draft.kind.statuses) !== 'approval') return false;
	const record = recordFor(draft, company);
	return record !== undefined && isAsApproved(draft, record, company);
}

/** Takes the place of the version in force, and of the draft, whole or not at all; answers the files that were changed. */
async function put(
	{ source, status, file, replaced }: Finishing,
	options: Options,
	report: (message: Message) => void,
): Promise<readonly string[] | undefined> {
	const text = withStatus(source, status);
	const gone = [source.file, ...replaced].filter((one) => existsSync(join(options.root, one)));
	const files = [...new Set([file, ...gone])];
	const changes = files.map(async (one): Promise<Change> => {
		const path = join(options.root, one);
		const before = existsSync(path) ? sha256(await readFile(path)) : undefined;
		return { file: one, bytes: one === file ? new TextEncoder().encode(text) : undefined, keep: false, before };
	});
	return (await replaceLocked(options, await Promise.all(changes), report)) ? files : undefined;
}
