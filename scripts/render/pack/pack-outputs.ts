import { sha256 } from '../../publish/disk/sha256.ts';
import { hashOf } from '../../publish/hash-of.ts';
import type { Output, Pack, RenderPool, Report } from '../../types/index.ts';
import { inputsOfEdition } from '../inputs-of.ts';
import { type Entry, zip } from '../zip.ts';
import { packFiles } from './pack-files.ts';
import { packPage } from './page.ts';

export interface PackOptions {
	readonly pool: Pick<RenderPool, 'pack'>;
	/** The look of every page. */
	readonly css: string;
	/** What has made them, name and version. */
	readonly tool: string;
}

/** The inspection pack of a company as one PDF and one ZIP: `inspection-pack.*` in its folder; none when it cannot be set. */
export async function packOutputs(
	pack: Pack,
	made: readonly Output[],
	{ pool, css, tool }: PackOptions,
	report: Report,
): Promise<readonly Output[]> {
	const files = packFiles(pack, made);
	const rendered = await pool.pack(pack, files.map(summed));
	if ('messages' in rendered) {
		rendered.messages.forEach(report);
		return [];
	}
	const page = {
		path: 'index.html',
		bytes: Buffer.from(
			packPage(
				pack,
				files.map(({ path }) => path),
				css,
			),
		),
	};
	const enclosed = [page, { path: 'inspection-pack.pdf', bytes: rendered.bytes }, ...files];
	const sums = { path: 'SHA256SUMS', bytes: Buffer.from(enclosed.map(summed).map(line).join('')) };
	const { company, folder, date, status } = pack.edition;
	const inputs = hashOf([
		inputsOfEdition(pack.edition, tool),
		JSON.stringify([pack.asOf, pack.groups, pack.absent, pack.gaps, files.map(summed)]),
	]);
	const common = { company, document: 'inspection-pack', kind: 'inspection-pack', status, inputs };
	return [
		{ path: `${folder}/inspection-pack.pdf`, bytes: rendered.bytes, format: 'pdf', ...common, documentVersion: date },
		{
			path: `${folder}/inspection-pack.zip`,
			bytes: zip([sums, ...enclosed]),
			format: 'zip',
			...common,
			documentVersion: date,
		},
	];
}

function summed({ path, bytes }: Entry) {
	return { path, sha256: sha256(bytes) };
}

/** As `sha256sum -c` reads it. */
function line({ path, sha256: sum }: ReturnType<typeof summed>): string {
	return `${sum}  ${path}\n`;
}
