import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { carryOver } from '../../../scripts/import/onto/carry-over.ts';
import { changedValues } from '../../../scripts/import/onto/changed-values.ts';
import { settleFields } from '../../../scripts/import/onto/settle-fields.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import { zip } from '../../../scripts/render/zip.ts';
import { aFilledDoc } from '../../render/docx/controls/a-filled-doc.ts';
import { readZip } from '../../render/docx/read-zip.ts';

const source = `## Ansvar

{{company.manager.name}} har ansvaret. Ring {{company.manager.phone}} ved
avvik, og si fra til {{company.manager.name}}.

- Rydd hver dag, **også {{company.name}} sine rom**
- Kost

Vi er {{derived.count}}.
`;

const facts = new Map([
	['company.manager.name', 'Kari Nordmann'],
	['company.manager.phone', '22 00 00 00'],
	['company.manager.email', 'kari@eksempel.no'],
	['company.name', 'Eksempel AS'],
	['derived.count', '7'],
]);

const filled = source.replaceAll(/\{\{(.*?)\}\}/gu, (_, name: string) => `⟦${name}=${facts.get(name)}⟧`);

async function copy(): Promise<Uint8Array> {
	const rendered = await createDocxRenderer(true).render(aFilledDoc(filled));
	if ('messages' in rendered) throw new Error(JSON.stringify(rendered.messages));
	return rendered.bytes;
}

async function textOf(bytes: Uint8Array) {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	const { root, lost } = readWord(opened.parts, { name: 'kopi', changes: 'accepted', fields: true });
	expect(lost).toEqual([]);
	const settled = settleFields(root, (name) => facts.has(name));
	return { ...settled, text: markdownOf(root) };
}

type Edit = (xml: string) => string;

async function edited(edit: Edit) {
	const before = await copy();
	const parts = new Map(readZip(before));
	const xml = String(parts.get('word/document.xml'));
	const changed = edit(xml);
	if (edit !== same) expect(changed).not.toBe(xml);
	parts.set('word/document.xml', Buffer.from(changed));
	const [built, now] = [await textOf(before), await textOf(zip([...parts].map(([path, bytes]) => ({ path, bytes }))))];
	const carried = carryOver(source, built.text, now.text, facts);
	return { ...carried, values: changedValues(facts, now.fields), unknown: now.unknown };
}

const same: Edit = (xml) => xml;
const controls = /<w:sdt>.*?<\/w:sdt>/gsu;
const control = (xml: string, name: string) =>
	[...xml.matchAll(controls)].map(([one]) => one).filter((one) => one.includes(`"${name}"`));
const inControl =
	(name: string, change: Edit, which = (_: number) => true): Edit =>
	(xml) => {
		let count = 0;
		return xml.replaceAll(controls, (one) =>
			one.includes(`<w:tag w:val="${name}"`) && which(count++) ? change(one) : one,
		);
	};
const inText =
	(find: string, replace: string): Edit =>
	(xml) =>
		xml.replace(find, replace);
const both =
	(...edits: readonly Edit[]): Edit =>
	(xml) =>
		edits.reduce((text, edit) => edit(text), xml);
const value =
	(to: string): Edit =>
	(one) =>
		one.replace(/(<w:t [^>]*>)[^<]*/u, `$1${to}`);
const nothing = { facts: [], unmapped: [], values: [], unknown: [] };

test.each<readonly [name: string, edit: Edit]>([
	['nobody edited', same],
	['lost its tags, as in LibreOffice', (xml) => xml.replaceAll(/<w:tag w:val="(?:company|derived)[^>]*>/gu, '')],
	['lost tags and titles', (xml) => xml.replaceAll(/<w:(?:tag|alias) w:val="(?:company|derived)[^>]*>/gu, '')],
	['lost its bindings', (xml) => xml.replaceAll(/<w:dataBinding[^>]*>/gu, '')],
	[
		'lost the control round one fact',
		inControl('company.manager.phone', (one) => /<w:sdtContent>(.*)<\/w:sdtContent>/su.exec(one)?.[1] ?? ''),
	],
	[
		'lost the controls round a fact that stands twice',
		inControl('company.manager.name', (one) => /<w:sdtContent>(.*)<\/w:sdtContent>/su.exec(one)?.[1] ?? ''),
	],
	['lost how its fields are set', inControl('company.name', (one) => one.replace(/<w:rPr>.*?<\/w:rPr>/su, ''))],
	[
		'parts a value into runs',
		inControl('company.name', (one) =>
			one.replace('pel AS</w:t></w:r>', 'pel</w:t></w:r><w:r><w:t xml:space="preserve"> AS</w:t></w:r>'),
		),
	],
])('a copy that %s says that nothing was changed', async (_, edit) => {
	expect(await edited(edit)).toEqual({ ...nothing, text: source });
});

test('a value that was changed everywhere is one proposal, and the text stands', async () => {
	const change = inControl('company.manager.name', value('Nora Berg'));
	expect(await edited(change)).toEqual({
		...nothing,
		text: source,
		values: [{ field: 'company.manager.name', from: 'Kari Nordmann', to: ['Nora Berg'], changed: 2, fields: 2 }],
	});
});

test('where only one of its fields has another value, that is said; several values contradict each other', async () => {
	const first = inControl('company.manager.name', value('Nora Berg'), (index) => index === 0);
	const second = inControl('company.manager.name', value('Ola Lie'), (index) => index === 1);
	expect((await edited(first)).values).toEqual([
		{ field: 'company.manager.name', from: 'Kari Nordmann', to: ['Nora Berg'], changed: 1, fields: 2 },
	]);
	expect((await edited(both(first, second))).values).toEqual([
		{ field: 'company.manager.name', from: 'Kari Nordmann', to: ['Nora Berg', 'Ola Lie'], changed: 2, fields: 2 },
	]);
});

test.each<readonly [name: string, edit: Edit]>([
	['without words', value('')],
	[
		'with Word’s own words for an empty one',
		(one) => value('Trykk her for å skrive')(one).replace('<w:text/>', '<w:showingPlcHdr/><w:text/>'),
	],
])('a field that was emptied, %s, stands and is told', async (_, change) => {
	const { values, ...rest } = await edited(inControl('company.manager.phone', change));
	expect(values).toEqual([{ field: 'company.manager.phone', from: '22 00 00 00', to: [''], changed: 1, fields: 1 }]);
	expect(rest.text).toBe(source);
	expect(rest.unmapped).toEqual([]);
});

test('words typed at the edge of a field, within it, are its value', async () => {
	const { values, text } = await edited(inControl('company.name', value('Eksempel AS og gjestene')));
	expect(text).toBe(source);
	expect(values.map(({ to }) => to)).toEqual([['Eksempel AS og gjestene']]);
});

test.each<readonly [name: string, edit: Edit, find: string, replace: string]>([
	['words beside a field', inText(' har ansvaret. Ring ', ' har alt ansvar. Ring '), 'har ansvaret', 'har alt ansvar'],
	[
		'a value and the words beside it',
		both(inText(' har ansvaret', ' har alt ansvar'), inControl('company.manager.name', value('Nora Berg'))),
		'har ansvaret',
		'har alt ansvar',
	],
	['a field that was taken out', inControl('company.manager.phone', () => ''), ' {{company.manager.phone}}', ''],
	[
		'a field that words took the place of',
		inControl('company.manager.phone', () => '<w:r><w:t>vakta</w:t></w:r>'),
		'{{company.manager.phone}}',
		'vakta',
	],
	[
		'a paragraph that went with its field',
		(xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*Vi er .*?<\/w:p>/su, ''),
		'\n\nVi er {{derived.count}}.',
		'',
	],
	[
		'a field that was copied',
		(xml) =>
			xml.replace(
				'>Kost<',
				`>Kost </w:t></w:r>${control(xml, 'company.name')[0]}<w:r><w:t xml:space="preserve"> sitt<`,
			),
		'- Kost',
		'- Kost {{company.name}} sitt',
	],
	[
		'a field of another document',
		(xml) =>
			xml.replace(
				'>Kost<',
				`>Kost </w:t></w:r>${control(xml, 'company.manager.phone')[0]?.replaceAll('manager.phone', 'manager.email').replace('22\u00a000\u00a000\u00a000', 'kari@eksempel.no')}<w:r><w:t xml:space="preserve"><`,
			),
		'- Kost',
		'- Kost {{company.manager.email}}',
	],
	[
		'a field that was moved',
		(xml) => {
			const [one = ''] = control(xml, 'company.manager.phone');
			return xml.replace(one, '').replace('>Kost<', `>Kost </w:t></w:r>${one}<w:r><w:t xml:space="preserve"><`);
		},
		'',
		'',
	],
])('%s is that in the source', async (name, edit, find, replace) => {
	const { text, unmapped, unknown } = await edited(edit);
	const expected =
		name === 'a field that was moved'
			? source.replace(' {{company.manager.phone}}', '').replace('- Kost', '- Kost {{company.manager.phone}}')
			: source.replace(find, replace);
	expect(text).toBe(expected);
	expect({ unmapped, unknown }).toEqual({ unmapped: [], unknown: [] });
});

test.each([
	'__proto__',
	'company.../../etc',
	'company.nmae',
	`company.${'x'.repeat(5_000)}`,
	'{{company.name}}',
	'company.name}} og {{document.id',
])('a field called %.40s is no field: its name is told, its words are words', async (name) => {
	const rename = (one: string) =>
		one.replaceAll(/w:(tag|alias) w:val="[^"]*"/gu, `w:$1 w:val="${name}"`).replace(/name='[^']*'/u, `name='${name}'`);
	const { text, unknown, values } = await edited(inControl('company.manager.phone', rename));
	expect(text).toBe(source);
	expect(values).toEqual([]);
	expect(unknown).toEqual([name.slice(0, 500)]);
});

test('a tag that is known is believed before the title and the address', async () => {
	const other = (one: string) => one.replace('w:alias w:val="company.name"', 'w:alias w:val="company.manager.email"');
	expect((await edited(inControl('company.name', other))).text).toBe(source);
	const unknown = (one: string) => one.replace('w:tag w:val="company.name"', 'w:tag w:val="noe annet"');
	expect((await edited(inControl('company.name', unknown))).text).toBe(source);
});
