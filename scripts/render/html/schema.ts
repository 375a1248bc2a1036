import type { Options } from 'rehype-sanitize';

/** Of the shapes of a chart, which our own program draws. */
const drawn = ['transform', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'];

/** Every element and attribute that an author's text may become, and every scheme it may link to. */
export const schema: Options = {
	tagNames: [
		...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'figure', 'figcaption'],
		...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section'],
		...['svg', 'title', 'desc', 'path', 'line', 'text'],
		...['em', 'strong', 'del', 'ins', 'code', 'br', 'a', 'img', 'sup', 'span', 'input'],
	],
	attributes: {
		'*': ['id'],
		a: ['href', 'title', 'ariaLabel', ['role', 'doc-noteref', 'doc-backlink']],
		del: [['className', 'change']],
		ins: [['className', 'change']],
		div: [['className', 'scroll', 'provision', 'part'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
		img: ['src', 'alt', 'width', 'height'],
		figure: [['className', 'chart']],
		svg: [
			['className', 'wide', 'narrow'],
			['role', 'img'],
			'viewBox',
			'fill',
			'width',
			'height',
			'lang',
			'ariaLabelledBy',
		],
		path: ['d', ...drawn],
		line: ['x1', 'x2', 'y1', 'y2', ...drawn],
		text: ['text-anchor', 'font-size', ...drawn],
		input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
		li: [['className', 'task-list-item'], 'value'],
		ol: ['start', ['type', 'a'], ['className', 'contains-task-list']],
		section: [['className', 'annex'], ['role', 'doc-appendix', 'doc-endnotes'], 'ariaLabelledBy'],
		span: [['className', 'pen', 'in-text', 'caption', 'unbroken', 'marker']],
		strong: [['className', 'marker']],
		td: [['className', 'center', 'right', 'day']],
		th: [
			['className', 'center', 'right', 'day'],
			['scope', 'col'],
		],
		ul: [['className', 'contains-task-list']],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['data'] },
	ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'], li: ['ul', 'ol'] },
	strip: ['script'],
	clobber: [],
};
