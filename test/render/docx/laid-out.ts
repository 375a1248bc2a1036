import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `laidOut` needs. */
export const officeIsThere = ['soffice --version', 'pdftotext -v'].every((command) => {
	const [program = '', argument = ''] = command.split(' ');
	return spawnSync(program, [argument]).status === 0;
});

/** The pages that LibreOffice makes of a Word file, as text. */
export function laidOut(bytes: Uint8Array): readonly string[] {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	try {
		const file = join(folder, 'text.docx');
		writeFileSync(file, bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const options = { stdio: 'ignore', timeout: 100_000 } as const;
		execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], options);
		return pagesOf(readFileSync(join(folder, 'text.pdf')));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The pages of a PDF, as text. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
	const text = execFileSync('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8', input: pdf });
	return text.split('\f').filter((page) => page.trim() !== '');
}
