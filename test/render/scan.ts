import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const missing = [
	['zbar', 'zbarimg', '--version'],
	['poppler', 'pdftoppm', '-v'],
].flatMap(([name = '', program = '', argument = '']) => (spawnSync(program, [argument]).status === 0 ? [] : [name]));

/** Whether codes can be read back here; a test that cannot says so in its title. */
export const canScan = missing.length === 0;

/** To end a title with. */
export const unlessScanned = canScan ? '' : ` (skipped: ${missing.join(' and ')} not installed)`;

/** What the QR codes of each picture say, by a reader that is not ours. */
export function scanned(pictures: readonly Uint8Array[]): readonly (readonly string[])[] {
	return inFolder((folder) =>
		pictures.map((bytes, index) => {
			const file = join(folder, `${index}.png`);
			writeFileSync(file, bytes);
			return codesIn(file);
		}),
	);
}

/**
 * What the QR codes on each page of a PDF say.
 * @param last the last page that is looked at
 * @param dots an inch, as coarse as a printer may be
 */
export function scannedPages(pdf: Uint8Array, last = 999, dots = 200): readonly (readonly string[])[] {
	return inFolder((folder) => {
		execFileSync('pdftoppm', ['-r', `${dots}`, '-gray', '-png', '-l', `${last}`, '-', join(folder, 'page')], {
			input: pdf,
		});
		return readdirSync(folder)
			.toSorted()
			.map((file) => codesIn(join(folder, file)));
	});
}

/** The reader answers 4 where it finds none. */
function codesIn(file: string): readonly string[] {
	const { status, stdout, stderr } = spawnSync('zbarimg', ['--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', file], {
		encoding: 'utf8',
	});
	if (status === 4) return [];
	if (status !== 0) throw new Error(`zbarimg answered ${status}: ${stderr}`);
	return stdout.trim().split('\n');
}

function inFolder<Answer>(work: (folder: string) => Answer): Answer {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-scan-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
