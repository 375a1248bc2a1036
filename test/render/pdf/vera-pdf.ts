import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const jars = fileURLToPath(new URL('../../../.regelrett/verapdf/', import.meta.url));
const jar = existsSync(jars) ? readdirSync(jars).find((name) => name.endsWith('.jar')) : undefined;

/** Whether the validator can be run here; a test that cannot says so in its title. */
export const veraPdfReachable = jar !== undefined && spawnSync('java', ['-version']).status === 0;

/** To end a title with. */
export const veraPdfSkipped = veraPdfReachable ? '' : ' (skipped: veraPDF not reachable)';

/** What veraPDF says of each file, a line each (`PASS <file> ua1`), sorted; all in one start of the validator. */
export async function veraPdf(files: readonly string[], flavour: string): Promise<readonly string[]> {
	const { stdout } = await promisify(execFile)('java', [
		...['-cp', join(jars, jar ?? ''), 'org.verapdf.apps.GreenfieldCliWrapper'],
		...['--flavour', flavour, '--format', 'text', '-v', ...files],
	]).catch((failed: { stdout: string }) => failed);
	return stdout.trim().split('\n').toSorted();
}
