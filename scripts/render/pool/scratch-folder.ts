import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScratchFolder {
	readonly folder: string;
	/** An empty folder. */
	readonly workspace: string;
	/** A configuration that makes no font of the machine known. */
	readonly fontConfiguration: string;
	remove(): void;
}

/**
 * A temporary folder for the children. It is the one thing the renderer writes to disk: Typst takes its workspace and
 * its font configuration only as paths. It holds nothing of any document.
 */
export function scratchFolder(): ScratchFolder {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-pdf-'));
	const workspace = join(folder, 'workspace');
	const fonts = join(folder, 'fonts');
	const fontConfiguration = join(folder, 'fonts.conf');
	mkdirSync(workspace);
	mkdirSync(fonts);
	writeFileSync(fontConfiguration, `<?xml version="1.0"?>\n<fontconfig><dir>${asXml(fonts)}</dir></fontconfig>\n`);
	return { folder, workspace, fontConfiguration, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function asXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
