import { expect, test } from 'vitest';
import { inputsOf, inputsOfEdition } from '../../scripts/render/inputs-of.ts';
import type { Meta, WordTemplate } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';
import { anEdition } from './an-edition.ts';

const template = (part: string, fact: string): WordTemplate => ({
	file: 'company/mal.docx',
	parts: new Map([['word/styles.xml', Buffer.from(part)]]),
	facts: new Map([['company.name', fact]]),
});

test('a document and a handbook are made anew when the firm’s Word template or what it says of the firm changes', () => {
	const hashes = [undefined, template('a', 'x'), template('b', 'x'), template('a', 'y')].flatMap((wordTemplate) => {
		const doc = aDoc({ markdown: 'tekst' });
		const company: Meta['company'] = { ...doc.meta.company, ...(wordTemplate && { wordTemplate }) };
		const changed = { ...doc, meta: { ...doc.meta, company } };
		return [inputsOf(changed, '1'), inputsOfEdition(anEdition([changed]), '1')];
	});
	expect(new Set(hashes).size).toBe(8);
});
