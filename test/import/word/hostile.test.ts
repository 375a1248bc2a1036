import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWord, type WordLimits } from '../../../scripts/import/word/open-word.ts';
import { zip } from '../../../scripts/render/zip.ts';
import type { Message, ReadWord, WordFault } from '../../../scripts/types/index.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { aWordFile, p, r, root } from './a-word-file.ts';

async function opened(
	bytes: Uint8Array,
	limits: Partial<WordLimits> = {},
): Promise<{ read: ReadWord | undefined; messages: readonly Message[] }> {
	const messages: Message[] = [];
	const place = { file: 'fil.docx', line: 1, column: 1 };
	const read = await openWord(
		bytes,
		{ name: 'fil', changes: 'accepted' },
		place,
		(message) => messages.push(message),
		limits,
	);
	return { read, messages };
}

/** For faults that are not those of time. */
const patient = { processorSeconds: 100 };

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const whole = aWordFile({ body: p('Tekst') });

/** Its directory says less than is packed. */
function lying(): Uint8Array {
	const bytes = Buffer.from(aWordFile({ body: p('a'.repeat(5_000_000)) }));
	for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1'))
		bytes.writeUInt32LE(5, at + 24);
	return bytes;
}

function leaving(): Uint8Array {
	const bytes = aWordFile({ body: p('Tekst'), more: { 'word/___x.png': 'x' } });
	return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('word/___x.png', 'word/../x.png'), 'latin1');
}

const deep = (open: string, close: string) => mixed(`${open.repeat(10_000)}${p('inne')}${close.repeat(10_000)}`);
const doctype = (declaration: string, text: string) =>
	aWordFile({
		more: {
			'word/document.xml': root('document', `<w:body>${p(text)}</w:body>`).replace(
				'<w:document',
				`${declaration}<w:document`,
			),
		},
	});
const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
	'',
);

const refused: readonly (readonly [name: string, bytes: () => Uint8Array, fault: WordFault])[] = [
	['a bomb by its directory', () => aWordFile({ body: p('0'.repeat(20_000_000)) }), 'too-large'],
	['a bomb whose directory lies', lying, 'damaged'],
	['two million paragraphs', () => aWordFile({ body: mixed('<w:p/>'.repeat(2_000_000)) }), 'too-large'],
	['entities that grow', () => doctype(`<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]>`, '&l9;'), 'entities'],
	[
		'an entity that reads a file',
		() => doctype('<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'),
		'entities',
	],
	[
		'ten thousand tables in each other',
		() => aWordFile({ body: deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>') }),
		'too-deep',
	],
	[
		'ten thousand controls in each other',
		() => aWordFile({ body: deep('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>') }),
		'too-deep',
	],
	['a .doc called .docx', () => Buffer.concat([compound, Buffer.from('WordDocument', 'utf16le')]), 'word-97'],
	['a file with a password', () => Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
	['a PDF called .docx', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
	[
		'an ODT called .docx',
		() =>
			zip([
				{ path: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text') },
				{ path: 'content.xml', bytes: Buffer.from('<office:document-content/>') },
			]),
		'not-word',
	],
	[
		'a spreadsheet called .docx',
		() => aWordFile({ more: { '_rels/.rels': whole.toString(), 'word/document.xml': '<workbook xmlns="urn:x"/>' } }),
		'damaged',
	],
	[
		'a workbook in the place of the document',
		() => aWordFile({ more: { 'word/document.xml': '<workbook/>' } }),
		'not-word',
	],
	['half a file', () => whole.subarray(0, whole.length / 2), 'damaged'],
	[
		'XML that breaks off',
		() => aWordFile({ more: { 'word/document.xml': '<w:document xmlns:w="x"><w:body>' } }),
		'damaged',
	],
	['a path that leaves the folder', leaving, 'file-names'],
];

/** Text that packs badly, so that the file is no bomb by its directory. */
function mixed(xml: string): string {
	const noise = Array.from({ length: 200_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36));
	return `${xml}${p(noise.join(' '))}`;
}

const seen: string[] = [];

test.each(refused)('%s is refused with one message', async (name, bytes, fault) => {
	const { read, messages } = await opened(bytes(), patient);
	expect(read).toBeUndefined();
	expect(messages).toMatchObject([{ code: 'import-word', severity: 'error', params: { fault } }]);
	seen.push(name);
});

afterAll(() => {
	const result = `${seen.length} of ${refused.length} hostile files refused with one message, by a process that ends at 480 MB`;
	noteFigure(6, result, seen.length === refused.length);
});

test('what could run, fetch or lead astray is left out, and told', async () => {
	const picture = (how: string) =>
		`<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${how}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
	const field = (instruction: string, result: string) =>
		`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
	const bytes = aWordFile({
		body: [
			`<w:p><w:hyperlink r:id="js">${r('trykk her')}</w:hyperlink></w:p>`,
			`<w:p><w:hyperlink r:id="file">${r('en fil')}</w:hyperlink></w:p>`,
			field(' HYPERLINK "javascript:alert(1)" ', 'feltet'),
			field(' INCLUDETEXT "C:\\\\hemmelig.docx" ', 'hentet tekst'),
			picture('r:link="outside"'),
			picture('r:embed="notpicture"'),
			'<w:p><w:r><w:object/></w:r></w:p>',
			'<w:altChunk r:id="chunk"/>',
		].join(''),
		targets: [
			['js', 'hyperlink', 'javascript:alert(1)', true],
			['file', 'hyperlink', 'file:///etc/passwd', true],
			['outside', 'image', 'file:///etc/passwd', true],
			['notpicture', 'image', 'media/a.emf'],
			['chunk', 'aFChunk', 'chunk.html'],
		],
		more: {
			'word/media/a.emf': 'EMF',
			'word/vbaProject.bin': 'makro',
			'word/embeddings/a.bin': 'ole',
			'word/chunk.html': 'x',
		},
	});
	const { read, messages } = await opened(bytes);
	expect(messages).toEqual([]);
	expect(JSON.stringify(read?.root)).not.toMatch(/javascript|passwd|"link"|"image"/u);
	expect(JSON.stringify(read?.root)).toMatch(/trykk her.*en fil.*feltet.*hentet tekst/u);
	expect(read?.pictures.size).toBe(0);
	const told = new Set(read?.remarks.map(({ name }) => name));
	expect([...told].sort()).toEqual([
		'embedded',
		'fetching',
		'macros',
		'outsideLink',
		'pictureOutside',
		'pictureUnreadable',
	]);
	expect(read?.remarks.filter(({ name }) => name === 'outsideLink')).toHaveLength(3);
});

test('a file that keeps its reader busy is given up, and one that makes it grow is ended', async () => {
	const bytes = aWordFile({ body: Array.from({ length: 30_000 }, (_, index) => p(`${index} ord`)).join('') });
	for (const [limits, fault] of [
		[{ ...patient, seconds: 0.05 }, 'slow'],
		[{ processorSeconds: 0.1 }, 'slow'],
		[{ ...patient, megabytes: 60 }, 'memory'],
		[{ ...patient, heapMegabytes: 20 }, 'memory'],
	] as const) {
		const { read, messages } = await opened(bytes, limits);
		expect(read).toBeUndefined();
		expect(messages).toMatchObject([{ code: 'import-word', params: { fault } }]);
	}
});

describe('the command', () => {
	let repository: TestRepository;
	beforeAll(() => {
		repository = makeRepository([]);
	});
	afterAll(() => repository.remove());

	test.each(['nb', 'nn', 'da', 'en'])('writes nothing where a file is refused, and says so in %s', (language) => {
		const file = join(repository.root, 'fil.docx');
		writeFileSync(file, refused[2]?.[1]() ?? '');
		const before = readdirSync(join(repository.root, 'instructions'));
		const { status, stderr } = spawnSync(
			process.execPath,
			['.regelrett/js/cli.js', 'import', file, '--root', repository.root, '--lang', language],
			{ encoding: 'utf8' },
		);
		expect(status).toBe(1);
		expect(stderr.match(/import-word/g)).toHaveLength(1);
		expect(stderr).not.toContain('    at ');
		expect(readdirSync(join(repository.root, 'instructions'))).toEqual(before);
		expect(existsSync(join(repository.root, 'dist-import'))).toBe(false);
	});

	test('writes the document, its pictures and the report of a file that is taken in', () => {
		const file = join(repository.root, 'gammel-rutine.docx');
		writeFileSync(file, aWordFile({ body: `${p('Rutine for støv', '', '<w:b/>')}${p('Bruk avsug.')}` }));
		execFileSync(process.execPath, ['.regelrett/js/cli.js', 'import', file, '--root', repository.root], {
			stdio: 'pipe',
		});
		expect(readdirSync(join(repository.root, 'dist-import'))).toHaveLength(2);
	});
});
