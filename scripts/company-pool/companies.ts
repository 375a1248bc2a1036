import { rules } from '../check/rules/index.ts';
import { type Contents, contentAt, fillAgain, makeStep } from '../company-by-company.ts';
import { carriersOf } from '../fill/compliance/carriers-of.ts';
import { having } from '../load/lists/having.ts';
import { piecesOf } from '../pipeline.ts';
import { objectStore } from '../publish/cache/object-store.ts';
import { putInto } from '../publish/cache/put-into.ts';
import { disk } from '../publish/disk/file-system.ts';
import type { Answer, Answers, Job } from '../render/pool/job.ts';
import type { Carrier, CompanySource, Message, RenderPool, Repository } from '../types/index.ts';
import type { CompanyAnswer, CompanyJob, Given, MadePiece, WantedPiece } from './job.ts';
import { borrowed, changedError, type ReadLate } from './lent-repository.ts';

interface Companies {
	work(job: CompanyJob): Promise<CompanyAnswer>;
	/** Bytes that were in use when the first company began. */
	needed(): number;
}

/** What was given, and what has been made of it for all companies. */
interface Taken extends Given {
	readonly late: ReadLate;
	readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
}

/**
 * Companies in this process: one is filled in and checked, and what came of it is held until another is asked for, so that
 * its documents are rendered from the same trees. A piece of a company that is not held is filled in again.
 */
export function openCompanies(render: (job: Job) => Promise<Answer>): Companies {
	let needed = 0;
	let taken: Taken | undefined;
	let held: { readonly company: string; readonly contents: Contents } | undefined;

	return { work, needed: () => needed };

	async function work(job: CompanyJob): Promise<CompanyAnswer> {
		if (job.type === 'given') {
			const late: ReadLate = { library: new Map(), changed: undefined };
			taken = { ...job.given, late, carriers: carriersOf(borrowed(job.given.repository, late), rules) };
			needed = process.memoryUsage.rss();
			return 'taken';
		}
		if (taken === undefined) return 'nothing-given';
		if (job.type === 'piece') return piece(job.company, job.wanted, taken);
		held = undefined;
		const { carriers, asOf, asked } = taken;
		const repository = borrowed(taken.repository, taken.late);
		const source = sourceOf(job.company, repository);
		const { contents, ...noted } = makeStep(source, repository, carriers, { asOf, earlier: undefined, asked });
		requireUnchanged(taken);
		held = { company: source.id, contents };
		return noted;
	}

	async function piece(company: string, { part, key }: WantedPiece, given: Taken) {
		if (held?.company !== company) {
			held = undefined;
			const repository = borrowed(given.repository, given.late);
			held = { company, contents: fillAgain(sourceOf(company, repository), repository, given.carriers) };
		}
		const { contents } = held;
		const messages: Message[] = [];
		const content = () => contentAt(part, contents);
		const pieces = piecesOf(part, content, here(given), given.tool, (message) => messages.push(message));
		const wanted = pieces.find((one) => one.key === key);
		if (wanted === undefined) throw new Error(`nothing is rendered for ${key}`);
		const made = await wanted.make();
		requireUnchanged(given);
		const put = given.objects === undefined ? made : await putInto(objectStore(given.objects, disk), made);
		return { ...put, messages } satisfies MadePiece;
	}

	/** Renders in this process, as the job of a company is done where it may fail. */
	function here({ formats, script }: Given): RenderPool {
		const of = <T extends Job>(job: T) => render(job) as Promise<Answers[T['type']]>;
		return {
			formats,
			document: (doc, wanted) => of({ type: 'document', doc, formats: wanted }),
			edition: (edition, format) => of({ type: 'edition', edition, format, script }),
			pack: (pack, files) => of({ type: 'pack', pack, files }),
			close: async () => {},
		};
	}
}

/** Whoever came upon a changed document may have taken it for one that is missing. */
function requireUnchanged({ late: { changed } }: Taken): void {
	if (changed !== undefined) throw changedError(changed);
}

function sourceOf(company: string, { companies }: Repository): CompanySource {
	const [source] = having(companies, 'id', company);
	if (source === undefined) throw new Error(`no company is called ${company}`);
	return source;
}
