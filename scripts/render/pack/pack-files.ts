import { posix } from 'node:path';
import { comparePaths } from '../../publish/manifest/compare-paths.ts';
import type { Output, Pack } from '../../types/index.ts';
import type { Entry } from '../zip.ts';

/** The files that a pack encloses of all that was made: those of its documents and of the company's compliance register. */
export function packFiles({ groups, edition }: Pack, outputs: readonly Output[]): readonly Entry[] {
	const shown = new Set(groups.flatMap(({ entries }) => entries.map(({ path }) => path)));
	const own = outputs.filter(({ company }) => company === edition.company);
	return own
		.map(({ path, bytes, kind }) => ({ path: posix.relative(edition.folder, path), bytes, kind }))
		.filter(({ path, kind }) => kind === complianceKind || shown.has(path.slice(0, path.lastIndexOf('.'))))
		.map(({ path, bytes }) => ({ path, bytes }))
		.sort((one, other) => comparePaths(one.path, other.path));
}

/** The kind of what is made of all norms, as the manifest has it. */
const complianceKind = 'compliance-register';
