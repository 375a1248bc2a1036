import type { Root } from 'mdast';
import type { Edition, Look, Message, Pack, PackFile, Place, Rendered, Renderer, Report } from '../../types/index.ts';
import { bookInput } from './book-input.ts';
import type { Outcome } from './contained.ts';
import type { Answer, Job } from './job.ts';
import { packInput } from './pack-input.ts';
import { pageInput } from './page-input.ts';
import { openPress, type Press, type PressOptions } from './press.ts';
import { refusals } from './refusals.ts';

const usual: PressOptions = { jobs: 1, standard: 'ua-1', secondsPerDocument: 60, megabytesPerChild: 2048 };

/** Renders inspection packs too, which are made as PDF alone. */
export interface PdfRenderer extends Renderer {
	/** @param files those that go with the pack, and their checksums */
	renderPack(pack: Pack, files: readonly PackFile[]): Promise<Rendered>;
}

/** Renders PDF in child processes, which start with the first document; one that ends its child harms no other. */
export function createPdfRenderer(look: Look, options: Partial<PressOptions> = {}): PdfRenderer {
	const all = { ...usual, ...options };
	let press: Press | undefined;

	return {
		format: 'pdf',
		async render(doc) {
			const outcome = await set((report) => pageInput(doc, report), doc.file, [doc.body], all.secondsPerDocument);
			return 'messages' in outcome ? outcome : { bytes: outcome.pdf };
		},
		async renderEdition(edition) {
			const outcome = await setBook((report) => bookInput(edition, report), edition);
			if ('messages' in outcome) return outcome;
			return { files: [{ path: `${edition.folder}/handbook.pdf`, bytes: outcome.pdf }] };
		},
		async renderPack(pack, files) {
			const outcome = await setBook((report) => packInput(pack, files, report), pack.edition);
			return 'messages' in outcome ? outcome : { bytes: outcome.pdf };
		},
		async close() {
			const closing = press;
			press = undefined;
			await closing?.close();
		},
	};

	function setBook(input: (report: Report) => Job, { chapters, file }: Edition): Promise<Result> {
		const bodies = chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.body));
		return set(input, file, bodies, Math.round(all.secondsPerDocument * (1 + bodies.length / 10)));
	}

	async function set(
		input: (report: Report) => Job,
		file: string,
		bodies: readonly Root[],
		seconds: number,
	): Promise<Result> {
		const messages: Message[] = [];
		const job = input((message) => messages.push(message));
		if (messages.length > 0) return { messages };
		press ??= openPress(look, all);
		const outcome = await press.set(job, seconds);
		const place = { file, line: 1, column: 1 };
		if (outcome.type !== 'answered') return { messages: [unanswered(outcome, place, seconds)] };
		const { answer } = outcome;
		return 'pdf' in answer ? answer : { messages: refusals(answer.faults, place, bodies) };
	}
}

type Result = { readonly pdf: Uint8Array } | { readonly messages: readonly Message[] };

function unanswered(outcome: Exclude<Outcome<Answer>, { type: 'answered' }>, place: Place, seconds: number): Message {
	if (outcome.type === 'slow')
		return { code: 'renderer-slow', severity: 'error', place, params: { format: 'pdf', seconds } };
	return { code: 'renderer-stopped', severity: 'error', place, params: { format: 'pdf', reason: outcome.reason } };
}
