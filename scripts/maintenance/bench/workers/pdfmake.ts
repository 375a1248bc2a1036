import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FilesOrder } from './files-order.ts';
import { pdfmakeContent } from './pdfmake-content.ts';
import { readMarkdown } from './read-markdown.ts';
import { serve } from './serve.ts';

/** What is used of it; as it is for measuring only, the program compiles without it. */
interface Pdfmake {
	setFonts(fonts: object): void;
	setUrlAccessPolicy(allow: () => boolean): void;
	setLocalAccessPolicy(allow: () => boolean): void;
	createPdf(definition: object): { write(file: string): Promise<void> };
}

const name = 'pdfmake';
const pdfmake: Pdfmake = (await import(name)).default;
// The fonts of our own documents, so that both embed the same.
const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
const font = (face: string) => join(folder, face, `SourceSans3_${face}.ttf`);
pdfmake.setFonts({
	Source: {
		normal: font('400Regular'),
		italics: font('400Regular_Italic'),
		bold: font('700Bold'),
		bolditalics: font('700Bold_Italic'),
	},
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const styles = {
	h1: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
	h2: { fontSize: 14, bold: true, margin: [0, 10, 0, 4] },
	h3: { fontSize: 11.5, bold: true, margin: [0, 8, 0, 3] },
};

await serve<FilesOrder>(
	async ({ files }) => {
		for (const [source, target] of files) {
			const content = pdfmakeContent((await readMarkdown(source)).children);
			const footer = (page: number, pages: number) => ({ text: `Side ${page} av ${pages}`, alignment: 'right' });
			const definition = { content, styles, footer, defaultStyle: { font: 'Source', fontSize: 10.5 } };
			await pdfmake.createPdf(definition).write(target);
		}
	},
	async () => {},
);
