import type { Outcome } from '../../contained/contained.ts';
import type { Edition, Format, Look, PagePool, PdfStandard, Unrendered } from '../../types/index.ts';
import { type Ask, childPool, type Task } from './child-pool.ts';
import { childProgram } from './child-program.ts';
import { extentOf, extentOfEdition } from './extent-of.ts';
import type { Answer, Answers, At, Job, Setup } from './job.ts';
import { scratchFolder } from './scratch-folder.ts';

export interface RenderPoolOptions {
	/** Processes side by side. */
	readonly jobs: number;
	readonly standard: PdfStandard;
	/** Word files of documents are copies to edit. */
	readonly editable: boolean;
	/** A document that takes longer is given up. */
	readonly secondsPerDocument: number;
	/** A document that needs more memory is given up. */
	readonly megabytesPerChild: number;
	/** A child that has grown larger is followed by another after the document in hand. */
	readonly heavyMegabytes: number;
	/** Of which JavaScript may take this much. */
	readonly heapMegabytes: number;
	/** How much has to wait before another child is started. */
	readonly worthAnother: number;
	/** What a child runs. */
	readonly program: string;
}

const usual = {
	jobs: 1,
	standard: 'ua-1',
	editable: false,
	secondsPerDocument: 60,
	megabytesPerChild: 2048,
	heavyMegabytes: 512,
	heapMegabytes: 1024,
	// About two seconds' work, which is twice what a child costs until it is as fast as others.
	worthAnother: 60_000,
} as const;

/** A render pool whose children do other work, too: what their program does beside rendering. */
export interface LendingPool<Other, Said> extends PagePool {
	/** Starts one child, which loads all that it renders with while other work is done. What goes wrong is told by the first document. */
	warm(): void;
	/** Waits for a free child, which works for nothing else until the work has ended. */
	lend(work: (ask: Ask<Other, Said, At>) => Promise<void>): Promise<void>;
}

/**
 * Renders in child processes, which start with the first document: as many as there is work for. One that a document
 * ends harms no other; the document is tried once more, and then named.
 * @param formats all that are built, so that one may link to another
 */
export function openRenderPool<Other extends object = never, Said = never>(
	look: Look,
	formats: readonly Format[],
	options: Partial<RenderPoolOptions> = {},
): LendingPool<Other, Said> {
	const all = { ...usual, program: childProgram(), ...options };
	const { heapMegabytes, secondsPerDocument } = all;
	let opened: ReturnType<typeof open> | undefined;

	return {
		formats,
		async document(doc, wanted) {
			const [first] = wanted;
			if (first === undefined) return [];
			const job = () => ({ type: 'document', doc, formats: wanted }) as const;
			const task = { job, extent: extentOf(doc, wanted), seconds: secondsPerDocument };
			const outcome = await run<'document'>(task);
			if (outcome.type === 'answered') return outcome.answer;
			const format = outcome.at === undefined || outcome.at === 'chart' ? first : outcome.at;
			return [{ format, rendered: unanswered(outcome, doc, first, task) }];
		},
		async edition(edition, format) {
			const script = () => (format === 'html' ? look.site.script() : '');
			const job = () => ({ type: 'edition', edition, format, script: script() }) as const;
			const task = { job, extent: extentOfEdition(edition, format), seconds: secondsFor(edition) };
			const outcome = await run<'edition'>(task);
			return outcome.type === 'answered' ? outcome.answer : unanswered(outcome, edition, format, task);
		},
		async pack(pack, files) {
			const { edition } = pack;
			const job = () => ({ type: 'pack', pack, files }) as const;
			const task = { job, extent: extentOfEdition(edition, 'pdf'), seconds: secondsFor(edition) };
			const outcome = await run<'pack'>(task);
			return outcome.type === 'answered' ? outcome.answer : unanswered(outcome, edition, 'pdf', task);
		},
		async pages(doc) {
			const job = () => ({ type: 'pages', doc }) as const;
			const task = { job, extent: extentOf(doc, ['pdf']), seconds: secondsPerDocument };
			const outcome = await run<'pages'>(task);
			return outcome.type === 'answered' ? outcome.answer : unanswered(outcome, doc, 'pdf', task);
		},
		warm() {
			void run<'warm'>({ job: () => ({ type: 'warm' }), extent: 0, seconds: secondsPerDocument });
		},
		lend(work) {
			opened ??= open();
			return opened.lend((ask) => work(ask as Ask<Other, Said, At>));
		},
		async close() {
			const closing = opened;
			opened = undefined;
			await closing?.close();
		},
	};

	function secondsFor({ chapters }: Edition): number {
		const documents = chapters.flatMap((chapter) => chapter.documents);
		return Math.round(secondsPerDocument * (1 + documents.length / 10));
	}

	function run<T extends keyof Answers>(task: Task<Job>): Promise<Outcome<Answers[T], At>> {
		opened ??= open();
		return opened.run(task) as Promise<Outcome<Answers[T], At>>;
	}

	function open() {
		const scratch = scratchFolder();
		const setup: Setup = {
			look: { css: look.css, fonts: look.fonts, typst: look.typst },
			siteCss: look.site.css,
			formats,
			standard: all.standard,
			editable: all.editable,
			workspace: scratch.workspace,
			scratch: scratch.folder,
			parent: process.pid,
			megabytes: all.megabytesPerChild,
			heavyMegabytes: all.heavyMegabytes,
		};
		const pool = childPool<Job | Other, Answer | Said, At>(all, {
			program: all.program,
			// A child has a processor to itself; threads of Typst beside it wait for work more than they do any.
			environment: { FONTCONFIG_FILE: scratch.fontConfiguration, RAYON_NUM_THREADS: '1' },
			setup,
			heapMegabytes,
		});
		// For a command that ends before it has closed its pool.
		process.once('exit', scratch.remove);
		return {
			run: pool.run,
			lend: pool.lend,
			async close() {
				await pool.close();
				scratch.remove();
				process.off('exit', scratch.remove);
			},
		};
	}
}

/** @param first what a child that could not start would have begun with */
export function unanswered(
	outcome: Exclude<Outcome<unknown, At>, { type: 'answered' }>,
	{ file }: { readonly file: string },
	first: Format,
	{ seconds }: { readonly seconds: number },
): Unrendered {
	const format = outcome.at ?? first;
	const place = { file, line: 1, column: 1 };
	if (outcome.type === 'slow')
		return { messages: [{ code: 'renderer-slow', severity: 'error', place, params: { format, seconds } }] };
	const { reason } = outcome;
	return { messages: [{ code: 'renderer-stopped', severity: 'error', place, params: { format, reason } }] };
}
