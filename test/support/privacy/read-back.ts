import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '../../render/docx/read-zip.ts';
import { textInOutput } from '../text-in-output.ts';

/** Every file that was built, those in archives too: its name and all that it says. */
export async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const read = await Promise.all(
		paths.map(({ parentPath, name }) => {
			const path = join(parentPath, name);
			return readOne(path.slice(folder.length), readFileSync(path));
		}),
	);
	return new Map(read.flat());
}

async function readOne(name: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
	if (!name.endsWith('.zip')) return [[name, `${name}\n${await textIn(name, bytes)}`]];
	const files = await Promise.all([...readZip(bytes)].map(([path, file]) => readOne(path, file)));
	return files.flat().map(([path, text]) => [`${name}/${path}`, text]);
}

async function textIn(name: string, bytes: Uint8Array): Promise<string> {
	const text = await textInOutput(name, bytes);
	if (name.endsWith('.docx')) {
		const media = [...readZip(bytes)].filter(([part]) => /\.(?:svg|png|jpe?g)$/u.test(part));
		return [text, ...media.map(([part, file]) => `${part} ${file.toString('latin1')}`)].join('\n');
	}
	const inLine = [...text.matchAll(/data:[\w/+.-]+;base64,([\w+/=]+)/gu)].map(([, data = '']) =>
		Buffer.from(data, 'base64').toString('utf8'),
	);
	const addresses = text.replace(/%([0-9A-F]{2})/giu, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
	// Lines of a calendar are folded, words of a page are parted by tags.
	return [text, addresses, text.replace(/<[^>]*>/gu, ''), text.replace(/\r\n /gu, ''), ...inLine].join('\n');
}

/** A text as letters and digits alone: what parts a number is gone. */
export function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}\n]/gu, '')
		.replace(/(?<=\p{N})\n(?=\p{N})/gu, '');
}
