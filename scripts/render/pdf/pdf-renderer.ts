import type { Doc, Look, Message, Rendered, Renderer } from '../../types/index.ts';
import type { Outcome } from './contained.ts';
import type { Answer } from './job.ts';
import { pageInput } from './page-input.ts';
import { openPress, type Press, type PressOptions } from './press.ts';
import { refusals } from './refusals.ts';

const usual: PressOptions = { jobs: 1, standard: 'ua-1', secondsPerDocument: 60, megabytesPerChild: 2048 };

/** Renders PDF in child processes, which start with the first document; one that ends its child harms no other. */
export function createPdfRenderer(look: Look, options: Partial<PressOptions> = {}): Renderer {
	const all = { ...usual, ...options };
	let press: Press | undefined;

	return {
		format: 'pdf',
		async render(doc) {
			const messages: Message[] = [];
			const job = pageInput(doc, (message) => messages.push(message));
			if (messages.length > 0) return { messages };
			press ??= openPress(look, all);
			return rendered(await press.set(job), doc, all.secondsPerDocument);
		},
		async renderEdition() {
			return { files: [] };
		},
		async close() {
			const closing = press;
			press = undefined;
			await closing?.close();
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
