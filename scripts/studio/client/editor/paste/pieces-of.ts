import type { Marks, Piece } from '../../../../import/word/inline/piece.ts';

/** What no reader sees, or what is no word. */
const unseen = /^(?:style|script|head|title|meta|link|xml|template|noscript|img|svg|object|iframe)$/u;

/** Whether something of a page is not shown as text: styles and pictures, what is hidden, and Word's remarks in the margin. */
export function isUnseen(element: Element): boolean {
	return (
		unseen.test(element.localName) ||
		element.classList.contains('MsoCommentReference') ||
		/display:\s*none|mso-hide:\s*all|mso-element:\s*comment-list|mso-list:\s*ignore/iu.test(styleOf(element))
	);
}

/** The words of nodes with their marks; white space as a page shows it. */
export function piecesOf(nodes: readonly Node[], marks: Marks = {}): readonly Piece[] {
	return nodes.flatMap((node): readonly Piece[] => {
		if (node instanceof Text) return [{ type: 'text', text: node.data.replaceAll(/[\s\u00a0]+/gu, ' '), marks }];
		if (!(node instanceof Element) || isUnseen(node)) return [];
		if (node.localName === 'br') return /page-break/iu.test(styleOf(node)) ? [] : [{ type: 'break', marks }];
		return piecesOf([...node.childNodes], { ...marks, ...marksOf(node) });
	});
}

/** How an element was styled by itself, before its page was disarmed. */
export function styleOf(element: Element): string {
	return element.getAttribute('data-style') ?? '';
}

function marksOf(element: Element): Marks {
	const style = styleOf(element);
	const [, weight = /^(?:b|strong)$/u.test(element.localName) ? 'bold' : undefined] =
		/font-weight:\s*(\w+)/iu.exec(style) ?? [];
	const [, slant = /^(?:i|em)$/u.test(element.localName) ? 'italic' : undefined] =
		/font-style:\s*(\w+)/iu.exec(style) ?? [];
	const address = element.localName === 'a' ? element.getAttribute('href') : null;
	return {
		...(weight !== undefined && { strong: /bold|[6-9]00/iu.test(weight) }),
		...(slant !== undefined && { emphasis: /italic|oblique/iu.test(slant) }),
		// What leads into the file that it comes from leads nowhere here.
		...(address !== null && /^(?:https?|mailto|tel):/iu.test(address) && { link: address }),
	};
}
