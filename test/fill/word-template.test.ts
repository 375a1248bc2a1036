import { Footer, Header, Paragraph, TextRun } from 'docx';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/render/zip.ts';
import type { TemplateFault, TemplateRefusal } from '../../scripts/types/index.ts';
import { judged, rezipped, templateBytes } from '../render/docx/a-template.ts';
import { readZip } from '../render/docx/read-zip.ts';

test('a template that asks for nothing that is not there is taken without a word', async () => {
	const { template, messages } = await judged(await templateBytes());
	expect(messages).toEqual([]);
	expect(template?.facts).toEqual(new Map([['company.name', 'Eksempelsaga AS']]));
});

/** A file beginning as a ZIP with these names in it, also such as our own writer refuses. */
function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const harmless = (path: string) => path.replace(/[/\\:.]/gu, '_');
	const hostile = Object.keys(files).filter((path) => /^\/|[\\:]|\.\./u.test(path));
	const named = (path: string) => (hostile.includes(path) ? harmless(path) : path);
	const bytes = zip(
		Object.entries(files).map(([path, content]) => ({ path: named(path), bytes: Buffer.from(content) })),
	);
	if (hostile.length === 0) return bytes;
	const text = hostile.reduce(
		(latin, path) => latin.replaceAll(harmless(path), path),
		Buffer.from(bytes).toString('latin1'),
	);
	return Buffer.from(text, 'latin1');
}

const minimal = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' };

async function truncated(): Promise<Uint8Array> {
	const bytes = await templateBytes();
	return bytes.subarray(0, bytes.length / 2);
}

/** Its directory says less than is packed. */
async function lying(): Promise<Uint8Array> {
	const bytes = Buffer.from(await templateBytes());
	const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
	bytes.writeUInt32LE(5, at + 24);
	return bytes;
}

async function flipped(): Promise<Uint8Array> {
	const bytes = Buffer.from(await templateBytes());
	const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
	bytes.writeUInt32LE((bytes.readUInt32LE(at + 16) ^ 1) >>> 0, at + 16);
	return bytes;
}

async function passwordBit(): Promise<Uint8Array> {
	const bytes = Buffer.from(await templateBytes());
	const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
	bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
	return bytes;
}

async function withPart(path: string, content: string | Uint8Array): Promise<Uint8Array> {
	const files = new Map(readZip(await templateBytes()));
	return archive(Object.fromEntries(files.set(path, Buffer.from(content))));
}

/** Two million empty paragraphs, which end a process that trusts them. */
const paragraphs = () => withPart('word/document.xml', `<w:document>${'<w:p/>'.repeat(2_000_000)}</w:document>`);

/** As many, none like the one before, so that they do not pack well. */
const unalike = () =>
	withPart(
		'word/document.xml',
		`<w:document>${Array.from({ length: 400_000 }, (_, index) => `<p a="${(index * 2_654_435_761) % 4_294_967_296}"/>`).join('')}</w:document>`,
	);

test.each<readonly [name: string, bytes: () => Promise<Uint8Array> | Uint8Array, fault: TemplateFault]>([
	['a PDF called Word document', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
	['a document of Word 97', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'word-97'],
	[
		'a document with a password',
		() => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
		'encrypted',
	],
	['an archive with a password', passwordBit, 'encrypted'],
	['text', () => Buffer.from('Kjære leser'), 'not-word'],
	['nothing', () => new Uint8Array(), 'not-word'],
	['another archive', () => archive({ 'a.txt': 'a' }), 'not-word'],
	['a package without document', () => archive(minimal), 'not-word'],
	['half a file', truncated, 'damaged'],
	['a file whose checksum is wrong', flipped, 'damaged'],
	['a directory that lies about sizes', lying, 'damaged'],
	['parts that are no XML', () => withPart('word/document.xml', '<w:document'), 'damaged'],
	['parts that are no text', () => withPart('word/header1.xml', Uint8Array.of(0xff, 0xfe, 0x3c, 0)), 'damaged'],
	['styles that are none', () => withPart('word/styles.xml', '<x/>'), 'damaged'],
	['a theme that is no XML', () => withPart('word/theme/theme1.xml', 'x'), 'damaged'],
	[
		'a logo that is missing',
		() => changed('word/_rels/header1.xml.rels', /Target="media[^"]*"/u, 'Target="media/x.png"'),
		'damaged',
	],
	['a document without a body', () => changed('word/document.xml', /<w:body>.*<\/w:body>/u, ''), 'damaged'],
	['a megabyte that becomes sixty', () => archive({ ...minimal, 'word/a.xml': Buffer.alloc(60_000_000) }), 'too-large'],
	['a hundred times its size', () => archive({ ...minimal, 'word/a.xml': Buffer.alloc(3_000_000) }), 'too-large'],
	['two million paragraphs', paragraphs, 'too-large'],
	['more elements than a tree may have', unalike, 'too-large'],
	['a name that climbs out', () => archive({ ...minimal, '../../etc/passwd': 'x' }), 'file-names'],
	['a name from the root', () => archive({ ...minimal, '/etc/passwd': 'x' }), 'file-names'],
	['a name with a drive', () => archive({ ...minimal, 'C:/x': 'x' }), 'file-names'],
	['a name with backslashes', () => archive({ ...minimal, 'word\\..\\x': 'x' }), 'file-names'],
	[
		'two names that are one on some disks',
		() => archive({ ...minimal, 'word/A.xml': 'x', 'word/a.xml': 'y' }),
		'file-names',
	],
])(
	'%s is not opened, and the reason is said',
	async (_, bytes, fault) => {
		const { template, messages } = await judged(await bytes());
		expect(template).toBeUndefined();
		expect(messages).toMatchObject([
			{ code: 'word-template-unreadable', severity: 'error', place: { file: 'README.md', line: 7 }, params: { fault } },
		]);
	},
	60_000,
);

async function changed(path: string, before: string | RegExp, after: string): Promise<Uint8Array> {
	return rezipped(readZip(await templateBytes()), (text, each) => (each === path ? text.replace(before, after) : text));
}

const relationship = (type: string, target: string, mode = 'External') =>
	`<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`;

/** A head that shows what a relationship of its own names. */
async function referring(type: string, target: string, mode = 'External'): Promise<Uint8Array> {
	const files = readZip(await templateBytes());
	return rezipped(files, (text, path) => {
		if (path === 'word/_rels/header1.xml.rels')
			return text.replace('</Relationships>', relationship(type, target, mode));
		if (path !== 'word/header1.xml') return text;
		return text.replace('</w:p>', '<w:hyperlink r:id="rIdX"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>');
	});
}

const field = (instruction: string) =>
	`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${instruction.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const withNote = [
	{ children: [new Paragraph('{{document.body}}'), new Paragraph({ children: [new TextRun('se')] })] },
] as const;

test.each<readonly [name: string, bytes: () => Promise<Uint8Array>, what: TemplateRefusal, part: string]>([
	['a document with macros', () => withPart('word/vbaProject.bin', 'x'), 'macros', 'word/vbaProject.bin'],
	[
		'a document that says it has macros',
		() => changed('[Content_Types].xml', 'wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
		'macros',
		'[Content_Types].xml',
	],
	[
		'an embedded file',
		() => withPart('word/embeddings/oleObject1.bin', 'x'),
		'embedded',
		'word/embeddings/oleObject1.bin',
	],
	['a control', () => withPart('word/activeX/activeX1.xml', '<x/>'), 'embedded', 'word/activeX/activeX1.xml'],
	['a picture from elsewhere', () => referring('image', 'https://eksempel.no/x.png'), 'outside', 'word/header1.xml'],
	['a picture from this machine', () => referring('image', 'file:///etc/passwd'), 'outside', 'word/header1.xml'],
	['a link that runs', () => referring('hyperlink', 'javascript:alert(1)'), 'outside', 'word/header1.xml'],
	['a chart', () => referring('chart', 'charts/chart1.xml', 'Internal'), 'embedded', 'word/header1.xml'],
	[
		'entities of its own',
		() => changed('word/styles.xml', /^<\?xml[^>]*>/u, '<!DOCTYPE x [<!ENTITY a "b">]>'),
		'entities',
		'word/styles.xml',
	],
	[
		'a field that fetches',
		() => changed('word/header1.xml', '</w:p>', field('INCLUDETEXT "C:/x"')),
		'fetching',
		'word/header1.xml',
	],
	[
		'a field that runs',
		() => changed('word/footer1.xml', '</w:p>', field('DDEAUTO c cmd')),
		'fetching',
		'word/footer1.xml',
	],
	[
		'another form of Open XML',
		() =>
			changed(
				'word/document.xml',
				/http:\/\/schemas.openxmlformats.org\/wordprocessingml\/2006\/main/gu as unknown as string,
				'http://purl.oclc.org/ooxml/wordprocessingml/main',
			),
		'strict',
		'word/document.xml',
	],
	[
		'notes on the cover',
		async () =>
			rezipped(readZip(await templateBytes({ sections: withNote })), (text, path) =>
				path === 'word/document.xml' ? text.replace('se</w:t>', 'se</w:t><w:footnoteReference w:id="1"/>') : text,
			),
		'notes',
		'word/document.xml',
	],
])('%s is refused, and the part is named', async (_, bytes, what, part) => {
	const { template, messages } = await judged(await bytes());
	expect(template).toBeUndefined();
	expect(messages).toMatchObject([{ code: 'word-template-refused', severity: 'error', params: { what, part } }]);
});

test.each([
	['a link to the firm’s pages', () => referring('hyperlink', 'https://eksempel.no')],
	['the template that the template was made from', () => withSettings('attachedTemplate', 'file:///C:/Normal.dotm')],
])('%s is no danger', async (_, bytes) => {
	expect(await judged(await bytes())).toMatchObject({ template: { file: 'company/mal.docx' }, messages: [] });
});

async function withSettings(type: string, target: string): Promise<Uint8Array> {
	return withPart(
		'word/_rels/settings.xml.rels',
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship(type, target)}`,
	);
}

test.each([
	['{{document.titel}}', 'document.titel', 'document.title'],
	['{{company.nmae}}', 'company.nmae', 'company.name'],
	['{{company.address}}', 'company.address', undefined],
	['{{company.constructor}}', 'company.constructor', undefined],
	['{{}}', '', undefined],
	['x {{document.body}}', 'document.body', undefined],
])('a place for “%s”, which is not there, is named', async (text, name, nearest) => {
	const head = [new TextRun(text.slice(0, 5)), new TextRun(text.slice(5))];
	const { template, messages } = await judged(await templateBytes({ head }));
	expect(template).toBeUndefined();
	expect(messages).toMatchObject([{ code: 'word-template-place', severity: 'error', params: { name } }]);
	if (nearest !== undefined) expect(messages[0]?.params).toMatchObject({ nearest });
});

test('a property that documents do not have is named', async () => {
	const bytes = await changed('word/footer1.xml', 'documentVersion', 'dokumentversjon');
	const { messages } = await judged(bytes);
	expect(messages).toMatchObject([
		{ code: 'word-template-place', params: { name: 'dokumentversjon', nearest: 'documentVersion' } },
	]);
});

test('text that nobody will see is a warning, and the rest of the template is taken', async () => {
	const sections = [
		{
			headers: { default: new Header({ children: [new Paragraph('{{document.id}}')] }) },
			footers: { default: new Footer({ children: [new Paragraph('x')] }) },
			children: [new Paragraph('Skriv her, {{navn}}')],
		},
	];
	const { template, messages } = await judged(await templateBytes({ sections }));
	expect(template).toBeDefined();
	expect(messages).toMatchObject([{ code: 'word-template-text', severity: 'warning' }]);
});
