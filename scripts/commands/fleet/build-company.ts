import { conclude } from '../../check/check.ts';
import type { NotedStep } from '../../company-by-company.ts';
import type { CompanyPiece } from '../../company-pool/company-pool.ts';
import { having } from '../../load/lists/having.ts';
import { sha256 } from '../../publish/disk/sha256.ts';
import { keptOutput } from '../../publish/manifest/kept-output.ts';
import { listOutputs } from '../../publish/manifest/list-outputs.ts';
import { manifestBytes } from '../../publish/manifest/manifest-bytes.ts';
import { arrange } from '../../report/arrange.ts';
import { masked } from '../../report/masked.ts';
import type { CompanyRecord, Published } from '../../shared-folder/company-record.ts';
import type { SharedFolder, Standing } from '../../shared-folder/shared-folder.ts';
import type { CompanySource, Listed, Message, Output } from '../../types/index.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { toolName } from '../tool-name.ts';
import { within } from '../within.ts';
import { InputsChanged, isUnchanged, type Workshop } from './workshop.ts';

/** What a build of one company meets on its way. */
export interface Surroundings {
	readonly folder: SharedFolder;
	/** Told after each document, handbook or register. */
	onProgress(done: number, of: number): void;
	/** Asked right before what is published takes its name; false: another has the company now. */
	mayPublish(): Promise<boolean>;
}

/** What became of a company. `lost`: another has it now, and nothing was published. */
export type CompanyOutcome =
	| { readonly outcome: 'published' | 'unchanged' | 'refused'; readonly documents: number }
	| { readonly outcome: 'failed'; readonly code: string }
	| { readonly outcome: 'lost' };

/**
 * Fills in, checks and renders one company, as `build --company` does, and publishes it, or refuses it and says why. Files that
 * an earlier build made of the same are not made again.
 */
export async function buildCompany(
	source: CompanySource,
	workshop: Workshop,
	{ folder, onProgress, mayPublish }: Surroundings,
): Promise<CompanyOutcome> {
	const { id } = source;
	const { repository, inputs, children, options, madeFrom } = workshop;
	const before = await folder.standing(id);
	const pool = await children.oneCompany(repository, inputs);
	const steps: (NotedStep | Message)[] = [];
	await pool.steps([source], async (_, one) => void steps.push(one));
	const [made] = steps;
	if (made === undefined) throw new Error(`nothing came of ${id}`);
	if ('code' in made) return settle('failed', [made]);
	const messages = [...findingsOf(source, made, workshop)];
	const failed = () => exitCodeOf(arrange(messages, options.strict));
	if (failed() !== 0) return settle('refused', messages);
	const parts = made.step.parts.filter(children.isRendered);
	const documents = parts.filter(({ of }) => of === 'document').length;
	const known = knownPieces(before);
	const pieces: Published['pieces'][number][] = [];
	const outputs: Listed[] = [];
	for (const [at, part] of parts.entries()) {
		for (const piece of pool.pieces(part, id, (message) => messages.push(message))) {
			const files = (await standingFiles(piece, known, folder)) ?? (await madeFiles(piece, folder));
			outputs.push(...files);
			pieces.push({ key: piece.key, paths: files.map(({ path }) => path) });
		}
		onProgress(at + 1, parts.length);
	}
	if (failed() !== 0) return settle(failed() === exitCodes.machine ? 'failed' : 'refused', messages);
	const manifest = listOutputs(outputs, toolName());
	const published: Published = {
		manifest: sha256(manifestBytes(manifest)),
		readings: made.readings,
		basis: workshop.basis(id, made.readings),
		carrying: made.step.carrying,
		pieces,
	};
	if (!(await mayPublish())) return { outcome: 'lost' };
	const isSame = before.manifest !== undefined && before.record?.published?.manifest === published.manifest;
	await folder.publish(recordOf('published', messages, published), manifest);
	return { outcome: isSame ? 'unchanged' : 'published', documents };

	/** What stood published stands. */
	async function settle(outcome: 'refused' | 'failed', told: readonly Message[]): Promise<CompanyOutcome> {
		// A document that holds something else than it did ends what is made of it.
		if (outcome === 'failed' && !isUnchanged(workshop)) throw new InputsChanged();
		if (!(await mayPublish())) return { outcome: 'lost' };
		const standing = before.manifest === undefined ? undefined : before.record?.published;
		await folder.publish(recordOf(outcome, told, standing), undefined);
		if (outcome === 'refused') return { outcome, documents: 0 };
		return { outcome, code: told.find(({ severity }) => severity === 'error')?.code ?? 'internal' };
	}

	function recordOf(
		outcome: CompanyRecord['outcome'],
		told: readonly Message[],
		published: Published | undefined,
	): CompanyRecord {
		return { company: id, outcome, madeFrom, messages: arrange(told, options.strict).map(masked), published };
	}
}

function findingsOf({ file, id }: CompanySource, { step }: NotedStep, workshop: Workshop): readonly Message[] {
	const { repository, options } = workshop;
	const { sources, orders } = repository;
	// What waivers and orders of other companies ask for is told with those.
	const mine = {
		...repository,
		sources: [...having(sources, 'company', undefined), ...having(sources, 'company', id)],
		orders: orders.filter(({ company }) => company === undefined || company === id),
	};
	const told: Message[] = [];
	const extent = { read: new Set(step.read), made: new Set(step.made) };
	const checked = { asOf: options.asOf, earlier: undefined, asked: options.asked };
	conclude([...step.found, ...workshop.foundOf(id)], extent, mine, checked, (message) => told.push(message));
	return within(told, repository, { readmes: new Set([file]) }, { ...options, company: id });
}

/** What came of which piece, as it stands published. */
function knownPieces({ record, manifest }: Standing): ReadonlyMap<string, readonly Listed[]> {
	const listed = new Map(manifest?.outputs.map((output) => [output.path, output]));
	const pieces = (record?.published?.pieces ?? []).filter(({ paths }) => paths.every((path) => listed.has(path)));
	return new Map(pieces.map(({ key, paths }) => [key, paths.flatMap((path) => listed.get(path) ?? [])]));
}

async function standingFiles(
	{ key }: CompanyPiece,
	known: ReadonlyMap<string, readonly Listed[]>,
	folder: SharedFolder,
): Promise<readonly Listed[] | undefined> {
	const files = known.get(key);
	for (const file of files ?? []) if (!(await folder.holds(file))) return undefined;
	return files;
}

async function madeFiles(piece: CompanyPiece, folder: SharedFolder): Promise<readonly Listed[]> {
	const made = await piece.make();
	const outputs = made.outputs.map(inMemory);
	await Promise.all(outputs.map(({ bytes }) => folder.put(bytes)));
	return outputs.map(keptOutput);
}

/** Children have no cache to put files into, so that all come with their bytes. */
function inMemory(output: Output | Listed): Output {
	const { bytes } = output;
	if (typeof bytes === 'number') throw new Error(`${output.path} came without its bytes`);
	return { ...output, bytes };
}
