import { posix } from 'node:path';
import { readZip } from '../docx/read-zip.ts';
import { readPdf } from '../pdf/read-pdf.ts';

/** The files that a file of a pack leads to, seen from its folder, whatever its format. */
export async function addressesIn(path: string, bytes: Buffer): Promise<readonly string[]> {
	const found = await written(path, bytes);
	return found
		.filter((address) => !/^(?:[a-z][a-z0-9+.-]*:|#)/iu.test(address))
		.map((address) => posix.join(posix.dirname(path), decodeURI(address.replace(/#.*/u, ''))));
}

async function written(path: string, bytes: Buffer): Promise<readonly string[]> {
	if (path.endsWith('.html')) return all(bytes, /(?:href|src)="([^"]*)"/gu);
	if (path.endsWith('.md')) return all(bytes, /\]\(<?([^)>\s]*)>?\)/gu);
	if (path.endsWith('.pdf')) return (await readPdf(bytes)).links;
	if (!path.endsWith('.docx')) return [];
	const parts = [...readZip(bytes)].filter(([name]) => name.endsWith('.rels'));
	return parts.flatMap(([, rels]) => all(rels, /Target="([^"]*)" TargetMode="External"/gu));
}

function all(bytes: Buffer, address: RegExp): readonly string[] {
	return [...bytes.toString().matchAll(address)].map(([, found = '']) => found);
}
