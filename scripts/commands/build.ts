import { relative } from 'node:path';
import { loadLook } from '../load/look.ts';
import { consoleTexts } from '../messages/console.ts';
import { render, type Wanted } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { lock } from '../publish/lock.ts';
import { publish } from '../publish/publish.ts';
import { writeSchemas } from '../publish/write-schemas.ts';
import { createRenderers } from '../render/renderers.ts';
import { arrange } from '../report/arrange.ts';
import type { Message, Output, Report } from '../types/index.ts';
import { exitCodeOf } from './exit-code.ts';
import { inputsHold } from './inputs-hold.ts';
import { type Inspection, inspect } from './inspect.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { renderPack } from './render-pack.ts';
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
		return await build(options, messages, report);
	} finally {
		await held.release();
	}
}

async function build(options: Options, messages: Message[], report: Report): Promise<number> {
	let inspection: Inspection | undefined;
	let outputs: readonly Output[] = [];
	const failed = () => exitCodeOf(arrange(messages, options.strict)) !== 0;
	await steps(options, [
		{
			name: 'check',
			run: async () => {
				inspection = await inspect(options);
				messages.push(...inspection.messages);
				await writeSchemas(options.root, inspection.prepared.repository.kinds);
			},
		},
		{
			name: 'render',
			run: async () => {
				if (!failed() && inspection) outputs = await renderAll(inspection.selected, options, report);
				if (!failed() && inspection && options.pack !== undefined)
					outputs = [
						...outputs,
						...(await renderPack(inspection, arrange(messages, options.strict), outputs, options, report)),
					];
			},
		},
		{
			name: 'publish',
			run: async () => {
				const read = inspection?.inputs;
				const isCurrent = () => read === undefined || inputsHold(read, options, report);
				if (!failed()) await publish(outputs, { out: options.out, tool: toolName(), isCurrent }, report);
			},
		},
	]);
	if (inspection === undefined) return exitCodeOf(messages);
	const arranged = printReport(messages, inspection.selected.checked, inspection.language, options);
	const code = exitCodeOf(arranged);
	const texts = consoleTexts[inspection.language];
	const folder = relative(process.cwd(), options.out) || '.';
	process.stderr.write(`${code === 0 ? texts.built(outputs.length, folder) : texts.nothingPublished}\n`);
	return code;
}

async function renderAll(wanted: Wanted, options: Options, report: Report): Promise<readonly Output[]> {
	const standard = options.pdfStandard;
	const look = await loadLook(programRoot());
	const renderers = createRenderers(options.formats, look, { jobs: options.jobs, standard });
	try {
		return await render(wanted, renderers, `${toolName()} ${standard}`, report);
	} finally {
		await Promise.all(renderers.map((renderer) => renderer.close()));
	}
}
