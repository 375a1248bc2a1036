import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Word file as LibreOffice prints it. */
export function officePdf(bytes: Uint8Array): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	try {
		const file = join(folder, 'text.docx');
		writeFileSync(file, bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const options = { stdio: 'ignore', timeout: 400_000 } as const;
		execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], options);
		return readFileSync(join(folder, 'text.pdf'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
