import type { FootnoteDefinition, RootContent } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import type { Doc, DocNode, DocNodeType, Report } from '../../types/index.ts';
import { handlers } from './handle/index.ts';
import { pictureFile } from './picture-file.ts';
import type { Piece } from './piece.ts';
import type { Handler, Scope, Surroundings } from './scope.ts';

/** What handlers need of a document. */
export interface Scoped extends Pick<Doc, 'file' | 'body' | 'assets'> {
	readonly frame: Pick<Doc['frame'], 'words'>;
}

/** What handlers of one document share; pictures that are shown enter `pictures`, by their address. */
export function createScope(doc: Scoped, pictures: Map<string, string>, report: Report): Scope {
	const definitions = footnoteDefinitions(doc);
	const referred = new Set<string>();
	const shared: Omit<Scope, keyof Surroundings | 'pieces'> = {
		words: doc.frame.words,
		picture(address) {
			const asset = doc.assets.get(address);
			if (!asset) return undefined;
			const file = pictures.get(address) ?? pictureFile(asset, `picture-${pictures.size}`);
			pictures.set(address, file);
			return { file, asset };
		},
		note(identifier) {
			const definition = definitions.get(identifier);
			const first = !referred.has(identifier);
			referred.add(identifier);
			return definition && { definition, first };
		},
		refuse(node, detail) {
			const place = node.data?.place ?? { file: doc.file, line: 1, column: 1 };
			report({ code: 'renderer-refused', severity: 'error', place, params: { format: 'pdf', detail } });
			return [];
		},
	};
	return inside({ tight: false, columns: [], line: 0, tall: false });

	function inside(surroundings: Surroundings): Scope {
		const scope: Scope = {
			...shared,
			...surroundings,
			pieces(nodes, change) {
				const inner = change ? inside({ ...surroundings, ...change }) : scope;
				return nodes.flatMap((node) => set(node, inner));
			},
		};
		return scope;
	}
}

function footnoteDefinitions(doc: Scoped): ReadonlyMap<string, FootnoteDefinition> {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(doc.body, 'footnoteDefinition', (node) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	return definitions;
}

function set(node: RootContent | DocNode, scope: Scope): readonly Piece[] {
	if (!isDocNode(node)) return scope.refuse(node, node.type);
	const handler = handlers[node.type] as Handler<DocNodeType>;
	return handler(node, scope);
}

function isDocNode(node: RootContent | DocNode): node is DocNode {
	return Object.hasOwn(handlers, node.type);
}
