import { loadLook } from '../load/look.ts';
import { type Piece, piecesOf } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { madeOrKept, putAway } from '../publish/cache/made-or-kept.ts';
import { inParallel } from '../publish/disk/in-parallel.ts';
import { openRenderPool } from '../render/pool/render-pool.ts';
import { arrange } from '../report/arrange.ts';
import type { Cache, KeptOutput, Message, Output, Report } from '../types/index.ts';
import type { Buildable } from './buildable.ts';
import type { Options } from './options.ts';
import { renderPack } from './render-pack.ts';
import { toolName } from './tool-name.ts';

/** Pieces that are looked up or wait at the same time: enough for the pool to see what is large, few enough for open files. */
const inHand = 200;

/** Everything that is asked for, and the inspection pack of it: taken from what earlier builds kept, else rendered. */
export async function renderAll(
	{ parts, repository, companies }: Buildable,
	found: readonly Message[],
	options: Options,
	cache: Cache,
	report: Report,
): Promise<readonly KeptOutput[]> {
	const { formats, jobs, pdfStandard: standard, editable, pack } = options;
	const pool = openRenderPool(await loadLook(programRoot()), formats, { jobs, standard, editable });
	try {
		const tool = `${toolName()} ${standard}${editable ? ' editable' : ''}`;
		// A handbook is sent to nobody to edit: its documents are.
		const wanted = editable ? parts.filter(({ of }) => of === 'document') : parts;
		const pieces = wanted.flatMap((part) => piecesOf(part, part.content, pool, tool, report));
		const made: (readonly KeptOutput[])[] = [];
		const work = async ([index, piece]: readonly [number, Piece]) => {
			made[index] = await madeOrKept(piece, cache);
		};
		await inParallel(pieces.entries(), work, inHand);
		const outputs = made.flat();
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
	} finally {
		await pool.close();
	}
}

async function inMemory(output: KeptOutput): Promise<Output> {
	return { ...output, bytes: await output.read() };
}
