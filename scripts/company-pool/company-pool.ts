import { setImmediate } from 'node:timers/promises';
import type { TakeStep } from '../company-by-company.ts';
import type { Outcome } from '../contained/contained.ts';
import { having } from '../load/lists/having.ts';
import { type Piece, piecesOf } from '../pipeline.ts';
import type { Ask } from '../render/pool/child-pool.ts';
import type { At } from '../render/pool/job.ts';
import { type LendingPool, unanswered } from '../render/pool/render-pool.ts';
import type { CompanySource, Format, Listed, Message, Output, Part, Report, Repository } from '../types/index.ts';
import type { CompanyAnswer, CompanyAnswers, CompanyJob, Given, MadePiece, WantedPiece } from './job.ts';

export interface CompanyPoolOptions {
	readonly given: () => Given;
	/** Processes side by side. */
	readonly jobs: number;
	/** A document that takes longer is given up; a company gets as much for every ten of its documents. */
	readonly secondsPerDocument: number;
	/** Whether a part is made at all. */
	isRendered(part: Part): boolean;
	/**
	 * Takes in hand what is to be rendered of a company right after its step, while its trees are held; undefined where that is not
	 * known yet, or nothing is rendered.
	 */
	readonly ahead: ((piece: CompanyPiece) => Promise<void>) | undefined;
}

export interface CompanyPool {
	/** Hands on what comes of each company. */
	steps(companies: readonly CompanySource[], take: TakeStep): Promise<void>;
	/** What is rendered of a part of a company, each piece where its company is held. */
	pieces(part: Part, company: string, report: Report): readonly CompanyPiece[];
}

/** A piece whose files the child that made them has put away. */
export type CompanyPiece = Piece<Output | Listed>;

/** A piece that somebody waits for. */
interface Waiting {
	readonly wanted: WantedPiece;
	readonly formats: readonly Format[];
	settle(made: MadePiece): void;
	fail(error: unknown): void;
}

/** A child at work, and the company whose pieces it renders. */
interface Worker {
	company: string | undefined;
}

type AskChild = Ask<CompanyJob, CompanyAnswer, At>;

/** Pieces of a company that have to wait before another child fills it in again to take its share. */
const worthFillingAgain = 24;

/** Fills in, checks and renders companies in the children of a pool, each by one of them, the largest first. */
export function openCompanyPool(
	pool: LendingPool<CompanyJob, CompanyAnswer>,
	repository: Repository,
	{ given, jobs, secondsPerDocument, isRendered, ahead }: CompanyPoolOptions,
): CompanyPool {
	const unmade: string[] = [];
	let taking: TakeStep = async () => {};
	const waiting = new Map<string, Waiting[]>();
	const workers = new Set<Worker>();
	/** What could not be made whole when it was made ahead, by key. */
	const unfinished = new Map<string, MadePiece>();
	const underWay: Promise<void>[] = [];
	let goesWell = true;
	let allGiven: Given | undefined;

	return {
		async steps(companies, take) {
			taking = take;
			unmade.push(...companies.map(({ id }) => id).sort((a, b) => countOf(b) - countOf(a)));
			callWorkers();
			// What is made ahead of companies that came last is under way only then.
			for (let done = 0; done < underWay.length; done++) await underWay[done];
		},
		pieces,
	};

	function pieces(part: Part, company: string, report: Report): readonly CompanyPiece[] {
		return piecesOf(part, notHere, pool, whatIsGiven().tool, report).map(({ key, formats }) => ({
			key,
			formats,
			make: async () => {
				const { messages, ...rest } = unfinished.get(key) ?? (await inLine(company, { part, key }, formats));
				messages.forEach(report);
				return rest;
			},
		}));
	}

	function inLine(company: string, wanted: WantedPiece, formats: readonly Format[]): Promise<MadePiece> {
		return new Promise((settle, fail) => {
			const line = waiting.get(company) ?? [];
			waiting.set(company, line);
			line.push({ wanted, formats, settle, fail });
			// When all that is asked for at once stands in line.
			queueMicrotask(callWorkers);
		});
	}

	/** As many as there is work for that none does. */
	function callWorkers(): void {
		let left = unmade.length + [...waiting.keys()].filter(isWorthwhile).length;
		while (left-- > 0 && workers.size < jobs) {
			const worker: Worker = { company: undefined };
			workers.add(worker);
			const loan = pool
				.lend((ask) => work(worker, ask))
				.catch(failAll)
				.finally(() => workers.delete(worker));
			underWay.push(loan);
		}
	}

	async function work(worker: Worker, ask: AskChild): Promise<void> {
		for (;;) {
			const next = unmade.shift();
			worker.company = next ?? largest();
			if (worker.company === undefined) return;
			if (next !== undefined) await makeStep(next, ask);
			await makePieces(worker.company, ask);
			worker.company = undefined;
		}
	}

	async function makeStep(company: string, ask: AskChild): Promise<void> {
		const seconds = secondsFor(company);
		const outcome = await asked<'step'>({ type: 'step', company }, seconds, ask);
		if (outcome.type !== 'answered') {
			goesWell = false;
			const [{ file } = { file: '' }] = having(repository.companies, 'id', company);
			await taking(company, unmadeMessage(company, file, seconds, outcome));
			return;
		}
		const { step } = outcome.answer;
		await taking(company, outcome.answer);
		goesWell &&= step.found.every(({ severity }) => severity !== 'error');
		if (!goesWell || ahead === undefined) return;
		const all = step.parts.filter(isRendered).flatMap((part) => pieces(part, company, () => {}));
		underWay.push(...all.map(ahead));
		// Until those that were not made before stand in line.
		await setImmediate();
	}

	async function makePieces(company: string, ask: AskChild): Promise<void> {
		for (let next = taken(company); next !== undefined; next = taken(company)) {
			const { wanted, formats, settle } = next;
			const seconds = wanted.part.of === 'handbook' ? secondsFor(company) : secondsPerDocument;
			const outcome = await asked<'piece'>({ type: 'piece', company, wanted }, seconds, ask);
			const [first = 'md'] = formats;
			const piece =
				outcome.type === 'answered'
					? outcome.answer
					: { outputs: [], whole: false, ...unanswered(outcome, wanted.part, first, { seconds }) };
			if (!piece.whole) unfinished.set(wanted.key, piece);
			settle(piece);
		}
	}

	function taken(company: string): Waiting | undefined {
		const line = waiting.get(company);
		const next = line?.shift();
		if (line?.length === 0) waiting.delete(company);
		return next;
	}

	/** The company of which most waits. */
	function largest(): string | undefined {
		const companies = [...waiting.keys()].filter(isWorthwhile);
		return companies.sort((a, b) => lengthOf(b) - lengthOf(a)).at(0);
	}

	function isWorthwhile(company: string): boolean {
		return lengthOf(company) >= worthFillingAgain || [...workers].every((worker) => worker.company !== company);
	}

	function lengthOf(company: string): number {
		return waiting.get(company)?.length ?? 0;
	}

	/** What ends its child is tried once more; a child that was started anew is given the repository first. */
	async function asked<T extends 'step' | 'piece'>(job: CompanyJob, seconds: number, ask: AskChild) {
		for (let ends = 0; ; ) {
			let outcome = await ask({ job: () => job, seconds });
			if (outcome.type === 'answered' && outcome.answer === 'nothing-given') {
				const all: CompanyJob = { type: 'given', given: whatIsGiven() };
				outcome = await ask({ job: () => all, seconds: secondsPerDocument + repository.companies.length });
				if (outcome.type === 'answered') continue;
			}
			if (outcome.type === 'stopped' && ++ends < 2) continue;
			return outcome as Outcome<CompanyAnswers[T], At>;
		}
	}

	function whatIsGiven(): Given {
		allGiven ??= given();
		return allGiven;
	}

	function failAll(error: unknown): never {
		for (const line of waiting.values()) for (const { fail } of line.splice(0)) fail(error);
		waiting.clear();
		throw error;
	}

	/** Documents of a company, those of the library that it may take included. */
	function countOf(company: string): number {
		const { sources } = repository;
		return having(sources, 'company', company).length + having(sources, 'company', undefined).length;
	}

	function secondsFor(company: string): number {
		return Math.round(secondsPerDocument * (1 + countOf(company) / 10));
	}
}

function unmadeMessage(
	company: string,
	file: string,
	seconds: number,
	outcome: Exclude<Outcome<unknown, At>, { type: 'answered' }>,
): Message {
	const place = { file, line: 1, column: 1 };
	if (outcome.type === 'slow') return { code: 'company-slow', severity: 'error', place, params: { company, seconds } };
	return { code: 'company-stopped', severity: 'error', place, params: { company, reason: outcome.reason } };
}

function notHere(): never {
	throw new Error('a part of a company that children hold is not rendered here');
}
