import { posix } from 'node:path';
import type { Link, Root } from 'mdast';
import { nearest } from '../../messages/nearest.ts';
import type { DocumentLink, Place, Report } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';
import { homeFolder, libraryFolder } from '../names/home-folder.ts';
import { decodeAddress } from './decode-address.ts';
import type { Neighbour, Neighbours } from './neighbours.ts';

interface Linking {
	readonly file: string;
	readonly path: string;
	/** The anchors of the company's documents by their path, asked for those that are linked into; one that could not be made has none. */
	readonly anchors: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
	readonly neighbours: Neighbours;
	readonly report: Report;
}

/** Turns links to other documents of the company into document links; a link that leads nowhere is reported. */
export function resolveLinks(body: Root, linking: Linking): void {
	visit(body, 'link', (link, index, parent) => {
		if (parent === undefined || index === undefined || /^[a-z][a-z0-9+.-]*:/i.test(link.url)) return;
		if (link.url === '') return;
		if (link.url.startsWith('#')) return resolveAnchor(link, linking);
		const target = targetOf(link.url, linking);
		if (target === undefined) {
			const facts = inapplicableAt(link.url, linking);
			return facts === undefined
				? reportBroken(link, addresses(linking), linking)
				: reportInapplicable(link, facts, linking);
		}
		const anchor = anchorIn(link, target, linking);
		const node: DocumentLink = {
			type: 'documentLink',
			path: posix.relative(posix.dirname(linking.path), target.path),
			document: target.id,
			...(anchor !== undefined && { anchor }),
			children: link.children,
			...(link.data && { data: link.data }),
		};
		(parent.children as DocumentLink[])[index] = node;
	});
}

function resolveAnchor(link: Link, linking: Linking): void {
	const anchors = linking.anchors.get(linking.path) ?? new Set();
	const anchor = decodeAddress(link.url.slice(1)).toLowerCase();
	if (anchors.has(anchor)) link.url = `#${anchor}`;
	else reportBroken(link, headings(anchors), linking);
}

/** The heading that a link names in another document; one that is not there is reported. */
function anchorIn(link: Link, target: Neighbour, linking: Linking): string | undefined {
	const [address = '', written] = link.url.split('#', 2);
	const anchors = written === undefined ? undefined : linking.anchors.get(target.path);
	// A document that could not be made is told of by itself.
	if (written === undefined || anchors === undefined) return undefined;
	const anchor = decodeAddress(written).toLowerCase();
	if (anchors.has(anchor)) return anchor;
	reportBroken(link, headings(anchors, address), linking);
	return undefined;
}

function headings(anchors: ReadonlySet<string>, address = ''): readonly string[] {
	return [...anchors].map((anchor) => `${address}#${anchor}`);
}

/** A document is named by its number or by its file, seen from the file that links, or from the library, so that its texts read the same when a company has made them its own. */
function targetOf(url: string, { file, neighbours }: Linking): Neighbour | undefined {
	const address = decodeAddress(url.split('#', 1)[0] ?? '');
	const at = (folder: string) => neighbours.byFile.get(posix.join(folder, address));
	return neighbours.byId.get(address) ?? at(homeFolder(file)) ?? at(libraryFolder);
}

/** The facts on which the document that is linked to would concern the company; undefined: there is no such document. */
function inapplicableAt(url: string, { file, neighbours: { inapplicable } }: Linking): string | undefined {
	const address = decodeAddress(url.split('#', 1)[0] ?? '');
	const at = (folder: string) => inapplicable.get(posix.join(folder, address));
	return inapplicable.get(address) ?? at(homeFolder(file)) ?? at(libraryFolder);
}

/** The addresses that would have led to a document. */
function addresses({ file, neighbours }: Linking): readonly string[] {
	const files = [...neighbours.byFile.keys()].map((other) => posix.relative(homeFolder(file), other));
	return [...neighbours.byId.keys(), ...files];
}

function reportInapplicable(link: Link, facts: string, linking: Linking): void {
	const place: Place = link.data?.place ?? { file: linking.file, line: 1, column: 1 };
	const params = { address: link.url, facts };
	linking.report({ code: 'link-inapplicable', severity: 'error', place, params });
}

function reportBroken(link: Link, known: readonly string[], linking: Linking): void {
	const place: Place = link.data?.place ?? { file: linking.file, line: 1, column: 1 };
	const params = { address: link.url, nearest: nearest(link.url, known) };
	linking.report({ code: 'link-broken', severity: 'error', place, params });
}
