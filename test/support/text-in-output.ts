import { readZip } from '../render/docx/read-zip.ts';
import { readPdf } from '../render/pdf/read-pdf.ts';

/** All that a file says, in its text and its properties, for the search for words in it. */
export async function textInOutput(name: string, bytes: Uint8Array): Promise<string> {
	if (name.endsWith('.docx')) {
		const parts = [...readZip(bytes)].filter(([part]) => /\.(xml|rels)$/.test(part));
		// Words may be parted by tags, and addresses stand in attributes: so both forms.
		return parts
			.map(([, part]) => `${part.toString('utf8').replace(/<[^>]*>/g, '')}\n${part.toString('utf8')}`)
			.join('\n');
	}
	if (!name.endsWith('.pdf')) return new TextDecoder().decode(bytes);
	const { info, xmp, pages, links } = await readPdf(bytes);
	const texts = pages.map((runs) => runs.map(({ text }) => text).join(''));
	return [JSON.stringify(info), JSON.stringify(xmp), ...texts, ...links].join('\n');
}
