import { loadLook } from '../load/look.ts';
import { piecesOf } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { madeOrKept, putAway } from '../publish/cache/made-or-kept.ts';
import { inTurns } from '../render/in-turns.ts';
import { createRenderers } from '../render/renderers.ts';
import { arrange } from '../report/arrange.ts';
import type { Cache, KeptOutput, Message, Output, Report } from '../types/index.ts';
import type { Inspection } from './inspect.ts';
import type { Options } from './options.ts';
import { renderPack } from './render-pack.ts';
import { toolName } from './tool-name.ts';

/** Pieces in hand at the same time: enough to keep every process busy, few enough to fit in memory. */
const inHand = 8;

/** Everything that is asked for, and the inspection pack of it: taken from what earlier builds kept, else rendered. */
export async function renderAll(
	inspection: Inspection,
	found: readonly Message[],
	options: Options,
	cache: Cache,
	report: Report,
): Promise<readonly KeptOutput[]> {
	const { formats, jobs, pdfStandard: standard, pack } = options;
	const renderers = createRenderers(formats, await loadLook(programRoot()), { jobs, standard });
	try {
		const pieces = piecesOf(inspection.selected, renderers, `${toolName()} ${standard}`, report);
		const outputs = (await inTurns(pieces, inHand + jobs, (piece) => madeOrKept(piece, cache))).flat();
		if (pack === undefined) return outputs;
		const whole = await Promise.all(outputs.map(inMemory));
		const packed = await renderPack(inspection, arrange(found, options.strict), whole, options, report);
		return [...outputs, ...(await Promise.all(packed.map((output) => putAway('pack', output, cache))))];
	} finally {
		await Promise.all(renderers.map((renderer) => renderer.close()));
	}
}

async function inMemory(output: KeptOutput): Promise<Output> {
	return { ...output, bytes: await output.read() };
}
