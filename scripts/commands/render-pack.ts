import { packOf } from '../fill/pack/pack-of.ts';
import { undocumented } from '../fill/pack/undocumented.ts';
import { loadLook } from '../load/look.ts';
import { programRoot } from '../program-root.ts';
import { packOutputs } from '../render/pack/pack-outputs.ts';
import { createPdfRenderer } from '../render/pdf/index.ts';
import type { Message, Output, Report } from '../types/index.ts';
import type { Inspection } from './inspect.ts';
import type { Options } from './options.ts';
import { toolName } from './tool-name.ts';

/**
 * The inspection pack that `--pack` asks for; a company that has nothing to show is an error.
 * @param found what the check found, as it is reported
 * @param made all that was built of the company
 */
export async function renderPack(
	{ prepared: { companies, repository } }: Inspection,
	found: readonly Message[],
	made: readonly Output[],
	{ pack: asked, asOf, pdfStandard: standard }: Options,
	report: Report,
): Promise<readonly Output[]> {
	const filled = companies.find(({ company }) => company.id === asked);
	if (filled === undefined || repository.packSettings === undefined) return [];
	const pack = packOf(filled, repository.packSettings, found, asOf, undocumented(made, filled.company.id));
	if (pack === undefined) {
		const { name, source } = filled.company;
		const place = { file: source.file, line: 1, column: 1 };
		report({ code: 'pack-empty', severity: 'error', place, params: { company: name } });
		return [];
	}
	const look = await loadLook(programRoot());
	const pdf = createPdfRenderer(look, { standard });
	try {
		return await packOutputs(pack, made, { pdf, css: look.css, tool: `${toolName()} ${standard}` }, report);
	} finally {
		await pdf.close();
	}
}
