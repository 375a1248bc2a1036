import type { Doc, Look, Message, Rendered, Renderer } from '../../types/index.ts';
import { childPool } from './child-pool.ts';
import { childProgram } from './child-program.ts';
import type { Outcome } from './contained.ts';
import type { Answer, Job, Setup, Standard } from './job.ts';
import { pageInput } from './page-input.ts';
import { refusals } from './refusals.ts';
import { scratchFolder } from './scratch-folder.ts';

interface Options {
	/** Documents set at the same time. */
	readonly jobs?: number;
	readonly standard?: Standard;
	/** A document that takes longer is given up. */
	readonly secondsPerDocument?: number;
}

const heapMegabytes = 512;

/** Renders PDF in child processes, which start with the first document; one that ends its child harms no other. */
export function createPdfRenderer(
	look: Look,
	{ jobs = 1, standard = 'ua-1', secondsPerDocument = 60 }: Options = {},
): Renderer {
	let press: ReturnType<typeof openPress> | undefined;

	return {
		format: 'pdf',
		async render(doc) {
			const messages: Message[] = [];
			const job = pageInput(doc, (message) => messages.push(message));
			if (messages.length > 0) return { messages };
			press ??= openPress(look, jobs, standard, secondsPerDocument);
			return rendered(await press.run(job), doc, secondsPerDocument);
		},
		async close() {
			const closing = press;
			press = undefined;
			await closing?.close();
		},
	};
}

function openPress(look: Look, jobs: number, standard: Standard, seconds: number) {
	const scratch = scratchFolder();
	const setup: Setup = { workspace: scratch.workspace, walker: look.typst, fonts: look.fonts, standard };
	const pool = childPool<Job, Answer>(jobs, {
		program: childProgram(),
		environment: { FONTCONFIG_FILE: scratch.fontConfiguration },
		setup,
		seconds,
		heapMegabytes,
	});
	process.once('exit', scratch.remove);
	return {
		run: pool.run,
		async close() {
			await pool.close();
			scratch.remove();
			process.off('exit', scratch.remove);
		},
	};
}

function rendered(outcome: Outcome<Answer>, doc: Doc, seconds: number): Rendered {
	const place = { file: doc.file, line: 1, column: 1 };
	if (outcome.type === 'slow')
		return { messages: [{ code: 'renderer-slow', severity: 'error', place, params: { format: 'pdf', seconds } }] };
	if (outcome.type === 'stopped') {
		const params = { format: 'pdf', reason: outcome.reason } as const;
		return { messages: [{ code: 'renderer-stopped', severity: 'error', place, params }] };
	}
	const { answer } = outcome;
	return 'pdf' in answer ? { bytes: answer.pdf } : { messages: refusals(answer.faults, doc) };
}
