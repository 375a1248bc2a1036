import { maskNumbers } from '../check/privacy/mask-numbers.ts';
import { rules } from '../check/rules/index.ts';
import { compliancesOf } from '../fill/compliance/compliances-of.ts';
import { longPaths } from '../fill/pack/long-paths.ts';
import { packOf } from '../fill/pack/pack-of.ts';
import { loadLook } from '../load/look.ts';
import { fillOne, renderDocument } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { packOutputs } from '../render/pack/pack-outputs.ts';
import { openRenderPool } from '../render/pool/render-pool.ts';
import { masked } from '../report/masked.ts';
import type { Message, Output, Report, Repository, Waived } from '../types/index.ts';
import type { Options } from './options.ts';
import { toolName } from './tool-name.ts';

/**
 * The inspection pack that `--pack` asks for; a company that has nothing to show is an error.
 * @param found what the check found, as it is reported
 * @param made all that was built of the company
 */
export async function renderPack(
	{ repository, waived }: { readonly repository: Repository; readonly waived: readonly Waived[] },
	found: readonly Message[],
	made: readonly Output[],
	options: Options,
	report: Report,
): Promise<readonly Output[]> {
	const { pack: asked, asOf, jobs, pdfStandard: standard } = options;
	const source = repository.companies.find(({ id }) => id === asked);
	if (source === undefined || repository.packSettings === undefined) return [];
	const filled = fillOne(source, repository, () => {});
	const compliance = compliancesOf([filled], repository, rules).find(({ company }) => company === asked);
	const pack = packOf(filled, repository.packSettings, { found, waived: waived.map(unnumbered), compliance }, asOf);
	if (pack === undefined) {
		const { name } = filled.company;
		const place = { file: source.file, line: 1, column: 1 };
		report({ code: 'pack-empty', severity: 'error', place, params: { company: name } });
		return [];
	}
	const long = longPaths(pack);
	if (long.length > 0) {
		long.forEach(report);
		return [];
	}
	const look = await loadLook(programRoot());
	const tool = `${toolName()} ${standard}`;
	const pool = openRenderPool(look, options.formats, { jobs, standard });
	try {
		const anew = await Promise.all(pack.anew.map((doc) => renderDocument(doc, pool.formats, pool, tool, report)));
		return await packOutputs(pack, inPlaceOf(made, anew.flat()), { pool, css: look.css, tool }, report);
	} finally {
		await pool.close();
	}
}

/** What is waived, without the numbers of persons. */
function unnumbered({ message, reason, by }: Waived): Waived {
	return { message: masked(message), reason: maskNumbers(reason), by: maskNumbers(by) };
}

function inPlaceOf(made: readonly Output[], anew: readonly Output[]): readonly Output[] {
	const other = new Map(anew.map((output) => [output.path, output]));
	return made.map((output) => other.get(output.path) ?? output);
}
