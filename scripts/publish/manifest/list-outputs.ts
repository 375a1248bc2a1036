import type { Listed } from '../../types/index.ts';
import { foldedPath } from '../disk/folded-path.ts';
import { comparePaths } from './compare-paths.ts';
import { isOutputPath } from './is-output-path.ts';
import type { Manifest } from './manifest.ts';

/** The manifest of outputs; throws where the program itself made a path that must not be. */
export function listOutputs(outputs: readonly Listed[], tool: string): Manifest {
	refuseBadPaths(outputs.map(({ path }) => path));
	return { version: 1, tool, outputs: outputs.map(listed).sort((a, b) => comparePaths(a.path, b.path)) };
}

function refuseBadPaths(paths: readonly string[]): void {
	const taken = new Map([['manifest.json', 'manifest.json']]);
	const folders = new Map<string, string>();
	for (const path of paths) {
		if (!isOutputPath(path)) {
			throw new Error(`not a path for an output: ${JSON.stringify(path)}`);
		}
		const key = foldedPath(path);
		const other = taken.get(key);
		if (other !== undefined) {
			throw new Error(`two outputs on one path: ${JSON.stringify(path)} and ${JSON.stringify(other)}`);
		}
		taken.set(key, path);
		for (let end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
			folders.set(key.slice(0, end), path);
		}
	}
	for (const [key, path] of folders) {
		const file = taken.get(key);
		if (file !== undefined) {
			throw new Error(`an output where another has its folder: ${JSON.stringify(file)} and ${JSON.stringify(path)}`);
		}
	}
}

/** In the order in which the manifest says it, whatever order it came in. */
function listed(output: Listed): Listed {
	const { path, sha256, bytes, company, document, kind, format, documentVersion, status, inputs } = output;
	return { path, sha256, bytes, company, document, kind, format, documentVersion, status, inputs };
}
