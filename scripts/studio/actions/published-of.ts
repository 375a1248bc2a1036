import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { disk } from '../../publish/disk/file-system.ts';
import { readManifest } from '../../publish/manifest/read-manifest.ts';
import type { Listed, StudioPublished } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the last build published of a company, or of one of its documents, and whether it is older than what it was made from. */
export async function publishedOf(workspace: Workspace, company: string, id?: string): Promise<StudioPublished> {
	const { out } = workspace.options;
	const listed = await listedIn(out);
	const built = await stat(join(out, 'manifest.json')).then(
		({ mtimeMs }) => mtimeMs,
		() => 0,
	);
	const own = listed.filter((output) => output.company === company && (id === undefined || output.document === id));
	return {
		files: own.map(({ path, format, document, documentVersion }) => ({
			path,
			format,
			document,
			version: documentVersion,
		})),
		isOld: await isAnyNewer(workspace, built),
	};
}

/** What the manifest of a folder lists; nothing where there is none, or one that cannot be read. */
export async function listedIn(out: string): Promise<readonly Listed[]> {
	return readManifest(out, disk).then(
		({ manifest }) => manifest.outputs,
		() => [],
	);
}

/** Whether a file that builds read was changed after a moment, in milliseconds since 1970. */
async function isAnyNewer({ memory, options: { root } }: Workspace, moment: number): Promise<boolean> {
	const changes = ['README.md', ...memory.repository().files].map((file) =>
		stat(join(root, file)).then(
			({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs),
			() => moment + 1,
		),
	);
	return (await Promise.all(changes)).some((changed) => changed > moment);
}
