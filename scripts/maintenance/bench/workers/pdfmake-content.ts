import type { PhrasingContent, RootContent } from 'mdast';

/** A part of pdfmake's document definition. */
export type Part = string | { readonly [key: string]: unknown };

/** The content of a Markdown tree as pdfmake takes it: what built instructions consist of. */
export function pdfmakeContent(nodes: readonly RootContent[]): readonly Part[] {
	return nodes.flatMap((node): readonly Part[] => {
		switch (node.type) {
			case 'heading':
				return [{ text: phrases(node.children), style: `h${node.depth}` }];
			case 'paragraph':
				return [{ text: phrases(node.children), margin: [0, 0, 0, 6] }];
			case 'list':
				return [
					{
						[node.ordered === true ? 'ol' : 'ul']: node.children.map((item) => ({
							stack: pdfmakeContent(item.children),
						})),
					},
				];
			case 'table': {
				const body = node.children.map((row) => row.children.map((cell) => ({ text: phrases(cell.children) })));
				return [{ table: { headerRows: 1, widths: body[0]?.map(() => '*'), body }, margin: [0, 0, 0, 6] }];
			}
			case 'blockquote':
				return [{ stack: pdfmakeContent(node.children), margin: [12, 0, 0, 0] }];
			case 'thematicBreak':
				return [];
			default:
				throw new TypeError(`pdfmake is given no ${node.type}`);
		}
	});
}

function phrases(nodes: readonly PhrasingContent[]): readonly Part[] {
	return nodes.map((node): Part => {
		switch (node.type) {
			case 'text':
			case 'inlineCode':
				return node.value;
			case 'break':
				return '\n';
			case 'strong':
				return { text: phrases(node.children), bold: true };
			case 'emphasis':
				return { text: phrases(node.children), italics: true };
			case 'link':
				return { text: phrases(node.children), link: node.url };
			default:
				throw new TypeError(`pdfmake is given no ${node.type}`);
		}
	});
}
