import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { aWordFile, r } from './a-word-file.ts';
import { read } from './read.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const core = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="documentId"><v>1-001</v></property></Properties>`;
const app = (program: string) =>
	`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${program}</Application></Properties>`;

/** A file of this program as it was last saved. */
function saved(body: string, program: string): Uint8Array {
	const parts = ['officeDocument', 'extended-properties', 'custom-properties'] as const;
	const targets = ['word/document.xml', 'docProps/app.xml', 'docProps/custom.xml'];
	const rels = parts.map((type, at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${targets[at]}"/>`);
	return aWordFile({
		body,
		more: {
			'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
			'docProps/app.xml': app(program),
			'docProps/custom.xml': core,
		},
	});
}

const hung = (text: string) => `<w:p><w:pPr><w:ind w:left="312" w:hanging="312"/></w:pPr>${r(text)}</w:p>`;

test('boxes that became letters are boxes again, and an item that was written below has one', async () => {
	const body = hung('☐ Vernet er helt.') + hung('☒ Nødstoppen virker.') + hung('Det er lys nok.');
	const { root } = await read(saved(body, 'LibreOffice'));
	expect(markdownOf(root)).toBe('- [ ] Vernet er helt.\n- [x] Nødstoppen virker.\n- [ ] Det er lys nok.\n');
});

test('in a file as this program wrote it, such a letter is a letter', async () => {
	const { root } = await read(saved(hung('☐ er et tegn.'), 'Regelrett'));
	expect(markdownOf(root)).toBe('☐ er et tegn.\n');
});
