import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { complianceTexts } from '../../messages/compliance-register.ts';
import type { StudioRegister } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { publishedOf } from './published-of.ts';

const row = z.object({
	norm: z.string(),
	text: z.string(),
	document: z.string(),
	section: z.string(),
	status: z.string(),
	gap: z.string(),
	reason: z.string(),
});

/** The register of a company as the last build published it; no rows where there is none. */
export async function registerOf(workspace: Workspace, company: string): Promise<StudioRegister> {
	const { files, isOld } = await publishedOf(workspace, company);
	const own = files.filter(({ path }) => path.startsWith(`${company}/compliance.`));
	const csv = own.find(({ format }) => format === 'csv');
	const words = complianceTexts[workspace.language].status;
	return {
		states: Object.entries(words).map(([state, word]) => ({ state, word })),
		rows: csv === undefined ? [] : rowsIn(await readFile(join(workspace.options.out, csv.path), 'utf8')),
		files: own,
		isOld,
	};
}

function rowsIn(csv: string): StudioRegister['rows'] {
	const records: unknown = parse(csv, { columns: true, bom: true });
	return z
		.array(row)
		.parse(records)
		.map(({ norm, text, document, section, status, gap, reason }) => ({
			norm,
			text,
			holder: document,
			part: section,
			state: gap === 'yes' ? 'gap' : status,
			reason,
		}));
}
