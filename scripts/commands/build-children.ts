import type { CompanyPool, CompanyPoolOptions } from '../company-pool/company-pool.ts';
import type { CompanyAnswer, CompanyJob } from '../company-pool/job.ts';
import type { OpenCache } from '../publish/cache/open-cache.ts';
import type { LendingPool } from '../render/pool/render-pool.ts';
import type { Part, Repository } from '../types/index.ts';
import type { KnownLook } from './look-on.ts';
import type { Options } from './options.ts';
import { toolName } from './tool-name.ts';

/** The child processes of one build, started when they are first needed. */
export interface BuildChildren {
	/** Where documents are rendered. */
	renderers(): Promise<LendingPool<CompanyJob, CompanyAnswer>>;
	/**
	 * Where companies are filled in, checked and rendered; the same as long as the repository is.
	 * @param ahead their documents are rendered right after their check, unless something was found to be wrong
	 */
	companies(repository: Repository, how: { readonly ahead: boolean }): Promise<CompanyPool>;
	/** Starts a child for what will be rendered, where its format takes long to load. */
	warm(): Promise<void>;
	/**
	 * The same for companies that come one by one, each with a pool of its own, so that nothing of it stays.
	 * @param inputs the hash of every file, by path, as it was when the repository was read: what differs is not made anything of
	 */
	oneCompany(repository: Repository, inputs: ReadonlyMap<string, string>): Promise<CompanyPool>;
	/** The pool of companies that has been opened. */
	opened(): CompanyPool | undefined;
	/** What renders, as manifests name it. */
	readonly tool: string;
	/** Whether a part is made as the options ask. */
	isRendered(part: Part): boolean;
	close(): Promise<void>;
}

/** @param cache takes what is rendered, so that nothing of it waits in memory */
export function openBuildChildren(options: Options, cache: OpenCache): BuildChildren {
	const { formats, jobs, pdfStandard: standard, asOf, asked, kind, only, editable, root } = options;
	const tool = `${toolName()} ${standard}${editable ? ' editable' : ''}`;
	// A handbook is sent to nobody to edit: its documents are.
	const isRendered = ({ of }: Part) => !editable || of === 'document';
	let known: KnownLook | undefined;
	let renderers: LendingPool<CompanyJob, CompanyAnswer> | undefined;
	let companies: CompanyPool | undefined;

	return {
		tool,
		isRendered,
		renderers: open,
		async companies(repository, how) {
			if (companies !== undefined) return companies;
			const { madeOrKept } = await import('../publish/cache/made-or-kept.ts');
			const isWhole = kind === undefined && only === undefined;
			const madeAhead: CompanyPoolOptions['ahead'] =
				how.ahead && isWhole ? async (piece) => void (await madeOrKept(piece, cache)) : undefined;
			companies = await poolOf(repository, jobs, madeAhead);
			return companies;
		},
		async warm() {
			if (formats.some((format) => format !== 'md')) (await open()).warm();
		},
		oneCompany: (repository, inputs) => poolOf(repository, 1, undefined, inputs),
		opened: () => companies,
		async close() {
			const closing = renderers;
			renderers = undefined;
			companies = undefined;
			await closing?.close();
			await known?.keepScript();
			known = undefined;
		},
	};

	async function poolOf(
		repository: Repository,
		side: number,
		ahead: CompanyPoolOptions['ahead'],
		inputs?: ReadonlyMap<string, string>,
	): Promise<CompanyPool> {
		const { openCompanyPool } = await import('../company-pool/company-pool.ts');
		const { lent } = await import('../company-pool/lent-repository.ts');
		const pool = await open();
		const script = () => (formats.includes('html') ? (known?.look.site.script() ?? '') : '');
		return openCompanyPool(pool, repository, {
			given: () => ({
				repository: lent(repository, root, inputs),
				asOf,
				asked,
				formats,
				tool,
				objects: cache.objects,
				script: script(),
			}),
			jobs: side,
			secondsPerDocument: 60,
			isRendered,
			ahead,
		});
	}

	async function open(): Promise<LendingPool<CompanyJob, CompanyAnswer>> {
		if (renderers !== undefined) return renderers;
		const { lookOn } = await import('./look-on.ts');
		const { openRenderPool } = await import('../render/pool/render-pool.ts');
		const { companyProgram } = await import('../company-pool/company-program.ts');
		known = await lookOn(cache);
		const { look } = known;
		renderers = openRenderPool(look, formats, { jobs, standard, editable, program: companyProgram() });
		return renderers;
	}
}
