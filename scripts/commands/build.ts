import { relative } from 'node:path';
import { changedInputs } from '../load/inputs/changed-inputs.ts';
import { hashInputs } from '../load/inputs/hash-inputs.ts';
import { templatesKey } from '../load/templates/templates-of.ts';
import { consoleTexts } from '../messages/console.ts';
import { keepBasis } from '../publish/cache/basis.ts';
import { CacheFault } from '../publish/cache/cache-fault.ts';
import { keepOutputs, keptOutputs } from '../publish/cache/made-or-kept.ts';
import type { OpenCache } from '../publish/cache/open-cache.ts';
import { stepMemory } from '../publish/cache/step-memory.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import { hashOf } from '../publish/hash-of.ts';
import { lock } from '../publish/lock.ts';
import { publish } from '../publish/publish.ts';
import { writeSchemas } from '../publish/write-schemas.ts';
import { arrange } from '../report/arrange.ts';
import type { KeptOutput, Message, Report } from '../types/index.ts';
import { type BuildChildren, openBuildChildren } from './build-children.ts';
import { buildKey, type CheckRecord, checkKey, recallCheck, recordCheck } from './build-record.ts';
import type { Buildable } from './buildable.ts';
import { exitCodeOf } from './exit-code.ts';
import { inputsHold } from './inputs-hold.ts';
import { openOwnCache } from './open-own-cache.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { steps } from './steps.ts';
import { toolName } from './tool-name.ts';

/** `regelrett build`: checks everything, and publishes every document in every format when there is no error. */
export async function buildCommand(written: Written): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	// Taken before any work, so that a second build learns at once that there is a first.
	const held = await lock(options.out, report);
	if (held === undefined) return exitCodeOf(printReport(messages, 0, readerLanguage(options.lang), options));
	try {
		await finishReplacing(options.root, report);
		return await buildWhole(options, messages);
	} finally {
		await held.release();
	}
}

/** Where one value that was kept is damaged others may be, so everything is made anew then. */
async function buildWhole(options: Options, before: readonly Message[]): Promise<number> {
	const cache = await openOwnCache(options);
	try {
		return await buildWith(options, cache, [...before]);
	} catch (error) {
		if (!(error instanceof CacheFault)) throw error;
		cache.distrust();
		return await buildWith(options, cache, [...before]);
	}
}

async function buildWith(options: Options, cache: OpenCache, messages: Message[]): Promise<number> {
	const children = openBuildChildren(options, cache);
	try {
		return await build(options, cache, children, messages);
	} finally {
		await children.close();
	}
}

async function build(
	options: Options,
	cache: OpenCache,
	children: BuildChildren,
	messages: Message[],
): Promise<number> {
	const report: Report = (message) => messages.push(message);
	const inputs = hashInputs(options.root, options.templatesRoot);
	const memory = stepMemory(cache);
	const key = checkKey(inputs, options);
	let record: CheckRecord | undefined;
	let read: Buildable | undefined;
	let outputs: readonly KeptOutput[] | undefined;
	/** Nothing was changed between the first reading and the last. */
	let held: boolean | undefined;
	const failed = () => exitCodeOf(arrange(messages, options.strict)) !== 0;
	const checked = async () => {
		const { buildable } = await import('./buildable.ts');
		read ??= await buildable(options, inputs, memory, children);
		return read;
	};
	await steps(options, [
		{
			name: 'check',
			run: async () => {
				record = key === undefined ? undefined : await recallCheck(key, cache);
				if (record === undefined) {
					const { messages: found, checked: count, companyLanguage, repository } = await checked();
					record = { messages: found, checked: count, companyLanguage };
					const madeOf = hashOf([cache.program, templatesKey(inputs)]);
					await writeSchemas(options.root, repository.kinds, madeOf, report);
				}
				messages.push(...record.messages);
			},
		},
		{
			name: 'render',
			run: async () => {
				if (failed()) return;
				outputs = key === undefined ? undefined : await keptOutputs(buildKey(key, options), cache);
				if (outputs !== undefined) return;
				const { renderAll } = await import('./render-all.ts');
				outputs = await renderAll(await checked(), messages, options, cache, children, report);
				await children.close();
			},
		},
		{
			name: 'publish',
			run: async () => {
				const isCurrent = () => {
					held ??= read === undefined || inputsHold(inputs, options, report);
					return held;
				};
				if (!failed()) await publish(outputs ?? [], { out: options.out, tool: toolName(), isCurrent }, report);
			},
		},
	]);
	// What was read while a file was being changed may be of neither state, so nothing is remembered of it.
	held ??= changedInputs(inputs, hashInputs(options.root, options.templatesRoot)).length === 0;
	const isNew = held && read !== undefined;
	if (isNew) await memory.settle();
	if (isNew && outputs !== undefined && !failed()) await keepBasis(outputs, inputs, cache);
	if (isNew && read?.whole && key !== undefined && record !== undefined) {
		await recordCheck(key, record, cache);
		if (outputs !== undefined && !failed()) await keepOutputs(buildKey(key, options), outputs, cache);
	}
	if (read !== undefined) await cache.close();
	const language = readerLanguage(options.lang, record?.companyLanguage);
	const arranged = printReport(messages, record?.checked ?? 0, language, options);
	const code = exitCodeOf(arranged);
	const texts = consoleTexts[language];
	const folder = relative(process.cwd(), options.out) || '.';
	process.stderr.write(`${code === 0 ? texts.built(outputs?.length ?? 0, folder) : texts.nothingPublished}\n`);
	return code;
}
