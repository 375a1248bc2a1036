import { execFileSync, spawnSync } from 'node:child_process';
import { officePdf } from './office-pdf.ts';

/** What `laidOut` needs. */
export const officeIsThere = ['soffice --version', 'pdftotext -v'].every((command) => {
	const [program = '', argument = ''] = command.split(' ');
	return spawnSync(program, [argument]).status === 0;
});

/** The pages that LibreOffice makes of a Word file, as text. */
export function laidOut(bytes: Uint8Array): readonly string[] {
	return pagesOf(officePdf(bytes));
}

/** The pages of a PDF, as text. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
	const text = execFileSync('pdftotext', ['-layout', '-', '-'], { encoding: 'utf8', input: pdf });
	return text.split('\f').filter((page) => page.trim() !== '');
}
