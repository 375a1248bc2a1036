import { expect, test } from 'vitest';
import { aTemplate } from './a-template.ts';
import { richDoc } from './rich-doc.ts';
import { written } from './written.ts';

test('a template', async () => {
	const wordTemplate = await aTemplate();
	const doc = richDoc();
	const file = await written({ ...doc, meta: { ...doc.meta, company: { ...doc.meta.company, wordTemplate } } });
	expect(file.paragraphs.length).toBeGreaterThan(5);
});
