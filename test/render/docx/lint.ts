import { posix } from 'node:path';
import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';

/** What Word stumbles over and the schema does not see: whatever points at something that is not there, or is there twice. */
export function lint(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
	const trees = new Map(
		[...parts]
			.filter(([path]) => /\.(?:xml|rels)$/u.test(path))
			.map(([path, bytes]) => [path, parseXml(Buffer.from(bytes).toString())]),
	);
	const texts = [...trees].filter(([path]) =>
		/^word\/(?:document|footnotes|header\d+|footer\d+|template(?:Head|Foot)\d+)\.xml$/u.test(path),
	);
	const content = texts.map(([, tree]) => tree);
	return [
		...styles(content, tree(trees, 'word/styles.xml')),
		...numbers(content, tree(trees, 'word/numbering.xml')),
		...notes(tree(trees, 'word/document.xml'), tree(trees, 'word/footnotes.xml')),
		...bookmarks(content),
		...ids(content),
		...tables(content),
		...content
			.flatMap((each) => all(each, 'w:t').filter(({ children }) => /[\r\n]/u.test(children.join(''))))
			.map(() => 'a line end within text'),
		...[...trees].flatMap(([path]) => relationships(path, trees, parts)),
		...contentTypes(tree(trees, '[Content_Types].xml'), parts),
	];
}

function tree(trees: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
	return trees.get(path) ?? { name: '', attributes: {}, children: [] };
}

function values(trees: readonly XmlElement[], name: string, attribute: string): readonly string[] {
	return trees.flatMap((each) => all(each, name).flatMap(({ attributes }) => attributes[attribute] ?? []));
}

function missing(what: string, used: readonly string[], known: readonly string[]): readonly string[] {
	return [...new Set(used)].filter((value) => !known.includes(value)).map((value) => `unknown ${what}: ${value}`);
}

function twice(what: string, used: readonly string[]): readonly string[] {
	return [...new Set(used.filter((value, index) => used.indexOf(value) < index))].map(
		(value) => `${what} twice: ${value}`,
	);
}

function styles(content: readonly XmlElement[], part: XmlElement): readonly string[] {
	const known = values([part], 'w:style', 'w:styleId');
	const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => values(content, name, 'w:val'));
	const within = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => values([part], name, 'w:val'));
	return [...missing('style', [...used, ...within], known), ...twice('style', known)];
}

function numbers(content: readonly XmlElement[], part: XmlElement): readonly string[] {
	const nums = all(part, 'w:num');
	const kinds = values(all(part, 'w:abstractNum'), 'w:multiLevelType', 'w:val');
	return [
		...missing(
			'list',
			values(content, 'w:numId', 'w:val'),
			nums.map(({ attributes }) => attributes['w:numId'] ?? ''),
		),
		...missing(
			'kind of list',
			values(nums, 'w:abstractNumId', 'w:val'),
			values([part], 'w:abstractNum', 'w:abstractNumId'),
		),
		...(kinds.length === 0 ? ['no kind of list'] : []),
	];
}

function notes(text: XmlElement, part: XmlElement): readonly string[] {
	const known = all(part, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined);
	const ids = known.map(({ attributes }) => attributes['w:id'] ?? '');
	const used = values([text], 'w:footnoteReference', 'w:id');
	return [
		...missing('note', used, ids),
		...twice('reference to note', used),
		...missing('reference to note', ids, used),
		...(values([part], 'w:footnoteReference', 'w:id').length > 0 ? ['a note within a note'] : []),
		...(all(part, 'w:footnoteRef').length > ids.length ? ['a number where there is no note'] : []),
	];
}

function bookmarks(content: readonly XmlElement[]): readonly string[] {
	const names = values(content, 'w:bookmarkStart', 'w:name');
	const fields = content
		.flatMap(fieldsOf)
		.flatMap(([field]) => /^(?:NOTEREF|PAGEREF|REF) (\S+)/u.exec(field)?.[1] ?? []);
	const links = content
		.flatMap((each) => all(each, 'w:hyperlink'))
		.filter(({ attributes }) => attributes['r:id'] === undefined);
	return [
		...missing('bookmark', [...fields, ...links.map(({ attributes }) => attributes['w:anchor'] ?? '')], names),
		...twice(
			'bookmark',
			names.map((name) => name.toLowerCase()),
		),
		...missing(
			'start of bookmark',
			values(content, 'w:bookmarkEnd', 'w:id'),
			values(content, 'w:bookmarkStart', 'w:id'),
		),
		...missing('end of bookmark', values(content, 'w:bookmarkStart', 'w:id'), values(content, 'w:bookmarkEnd', 'w:id')),
		...names
			.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
			.map((name) => `not a name of a bookmark: ${name}`),
	];
}

function ids(content: readonly XmlElement[]): readonly string[] {
	const controls = content.flatMap((each) => all(each, 'w:sdtPr'));
	// Fields that are bound to one fact bear its name, each of them.
	const unbound = controls.filter((control) => all(control, 'w:dataBinding').length === 0);
	return [
		...twice('bookmark id', values(content, 'w:bookmarkStart', 'w:id')),
		...twice('drawing id', values(content, 'wp:docPr', 'id')),
		...twice('content control id', values(controls, 'w:id', 'w:val')),
		...twice('content control tag', values(unbound, 'w:tag', 'w:val')),
	];
}

function tables(content: readonly XmlElement[]): readonly string[] {
	return content
		.flatMap((each) => all(each, 'w:tbl'))
		.flatMap((table) => {
			const grid = values(all(table, 'w:tblGrid'), 'w:gridCol', 'w:w').map(Number);
			const sum = grid.reduce((total, width) => total + width, 0);
			const rows = all(table, 'w:tr').map((row) =>
				values([row], 'w:tcW', 'w:w').reduce((total, width) => total + Number(width), 0),
			);
			const cells = all(table, 'w:tc').filter((cell) => (cell.children.at(-1) as XmlElement).name !== 'w:p');
			return [
				...rows.filter((row) => row !== sum).map((row) => `a row is ${row} wide, its table ${sum}`),
				...cells.map(() => 'a cell does not end in a paragraph'),
			];
		});
}

function relationships(
	path: string,
	trees: ReadonlyMap<string, XmlElement>,
	parts: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
	if (path.endsWith('.rels') || path.startsWith('[')) return [];
	const folder = posix.dirname(path);
	const targets = all(tree(trees, posix.join(folder, '_rels', `${posix.basename(path)}.rels`)), 'Relationship');
	const used = [...JSON.stringify(tree(trees, path)).matchAll(/"r:(?:id|embed|link)":"([^"]*)"/gu)].map(
		([, id = '']) => id,
	);
	const inside = targets.filter(({ attributes }) => attributes.TargetMode !== 'External');
	const files = inside.map(({ attributes }) => posix.join(folder, attributes.Target ?? ''));
	return [
		...missing(
			`relationship of ${path}`,
			used,
			targets.map(({ attributes }) => attributes.Id ?? ''),
		),
		...missing('part', files, [...parts.keys()]),
		...twice(
			`relationship of ${path}`,
			targets.map(({ attributes }) => attributes.Id ?? ''),
		),
	];
}

function contentTypes(part: XmlElement, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
	const endings = values([part], 'Default', 'Extension');
	const names = values([part], 'Override', 'PartName');
	return [...parts.keys()]
		.filter(
			(path) =>
				path !== '[Content_Types].xml' && !names.includes(`/${path}`) && !endings.includes(path.replace(/^.*\./u, '')),
		)
		.map((path) => `no content type: ${path}`);
}
