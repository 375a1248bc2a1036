import { type Piece, piecesOf } from '../pipeline.ts';
import { openPieces, putAway } from '../publish/cache/made-or-kept.ts';
import type { OpenCache } from '../publish/cache/open-cache.ts';
import { inParallel } from '../publish/disk/in-parallel.ts';
import { arrange } from '../report/arrange.ts';
import { recordOutput } from '../shards/shard-record.ts';
import type { CompanyStep, KeptOutput, Listed, Message, Output, Report } from '../types/index.ts';
import type { BuildChildren } from './build-children.ts';
import type { Buildable } from './buildable.ts';
import { madeFrom } from './made-from.ts';
import type { Options } from './options.ts';
import { renderPack } from './render-pack.ts';

/** Pieces that are looked up or wait at the same time: enough for the pool to see what is large, few enough for open files. */
const inHand = 200;

/** Everything that is asked for, and the inspection pack of it: taken from what earlier builds kept, else rendered. */
export async function renderAll(
	{ parts, repository, companies, inputs }: Pick<Buildable, 'parts' | 'repository' | 'companies' | 'inputs'>,
	found: readonly Message[],
	options: Options,
	cache: OpenCache,
	children: BuildChildren,
	report: Report,
): Promise<readonly KeptOutput[]> {
	const { pack, shard } = options;
	const pool = await children.renderers();
	const elsewhere = children.opened();
	const pieces = parts
		.filter(children.isRendered)
		.flatMap(({ company, content, ...part }) =>
			elsewhere === undefined || company === undefined
				? piecesOf(part, content, pool, children.tool, report)
				: elsewhere.pieces(part, company, report),
		);
	const { madeOrKept, settle } = await openPieces(cache);
	const made: (readonly KeptOutput[])[] = [];
	const work = async ([index, piece]: readonly [number, Piece<Output | Listed>]) => {
		made[index] = await madeOrKept(piece);
	};
	await inParallel(pieces.entries(), work, inHand);
	await settle();
	const outputs = made.flat();
	if (shard !== undefined) {
		const record = {
			shard,
			madeFrom: madeFrom(inputs, cache.program, options),
			companies: companies.steps.map(carryingIn),
		};
		return [...outputs, await putAway('shard', recordOutput(record), cache)];
	}
	if (pack === undefined) return outputs;
	const whole = await Promise.all(outputs.map(inMemory));
	const packed = await renderPack(
		{ repository, waived: companies.waived },
		arrange(found, options.strict),
		whole,
		options,
		report,
	);
	return [...outputs, ...(await Promise.all(packed.map((output) => putAway('pack', output, cache))))];
}

function carryingIn({ company, carrying }: CompanyStep) {
	return { company, carrying };
}

async function inMemory(output: KeptOutput): Promise<Output> {
	return { ...output, bytes: await output.read() };
}
