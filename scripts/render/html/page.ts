import type { Element, ElementContent, Root } from 'hast';
import type { Doc } from '../../types/index.ts';
import { distribution } from '../distribution.ts';
import { parted } from '../parted.ts';
import { body } from './body.ts';
import { changes } from './changes.ts';
import { controlTable } from './control-table.ts';
import { currentVersion } from './current-version.ts';
import { currentVersionStyle } from './current-version-style.ts';
import { documentStyle } from './document-style.ts';
import { element } from './element.ts';
import { firm } from './firm.ts';
import { foot } from './foot.ts';
import { lines } from './lines.ts';
import { metadata } from './metadata.ts';
import { notices } from './notices.ts';
import { alone } from './placement.ts';
import { comparedDistribution } from './redline/compared-distribution.ts';
import { comparedMain } from './redline/compared-main.ts';
import { comparedChanges } from './redline/compared-page.ts';
import { redlineStyle } from './redline/redline-style.ts';
import { title } from './title.ts';

/** The whole page as a tree: head, the firm, what controls the document, its text, its changes and a foot. */
export function page(doc: Doc, css: string): Root {
	const head = element(
		'head',
		{},
		...lines([
			...metadata(doc),
			style(css),
			style(documentStyle(doc)),
			doc.redline && style(redlineStyle),
			...currentVersionStyle(doc.frame).map(style),
		]),
	);
	const visible = element(
		'body',
		{},
		...lines([
			element('a', { className: ['skip'], href: `#${alone.ids.text}` }, doc.frame.words.skipToText),
			element(
				'div',
				{ className: ['sheet'] },
				...lines([
					watermark(doc),
					firm(doc.meta.company, doc.frame.words),
					main(doc),
					currentVersion(doc.frame.current),
					foot(doc.frame, doc.meta.company),
				]),
			),
		]),
	);
	return {
		type: 'root',
		children: [
			{ type: 'doctype' },
			{ type: 'text', value: '\n' },
			element('html', { lang: doc.language }, ...lines([head, visible])),
			{ type: 'text', value: '\n' },
		],
	};
}

function main(doc: Doc): Element {
	const { frame, redline } = doc;
	const { text: own, annexes: behind } = parted(doc.body);
	const sent = redline === undefined ? distribution(frame) : comparedDistribution(redline, frame);
	const children = [...own, ...sent, ...behind];
	const content = body({ ...doc, body: { ...doc.body, children } }, alone);
	const annexes = content.findIndex(isAnnex);
	const list = redline === undefined ? changes(doc) : comparedChanges(redline, frame);
	// The list of changes closes the document itself, whose annexes follow.
	if (annexes !== -1) content.splice(annexes, 0, ...lines([list]));
	const text = element('div', { className: ['text'], id: alone.ids.text, tabIndex: -1 }, ...content);
	const last = annexes === -1 ? list : undefined;
	if (redline !== undefined) return comparedMain(doc, redline, text, last);
	return element('main', {}, ...lines([title(frame, doc.meta.title), notices(frame), controlTable(frame), text, last]));
}

function isAnnex(node: ElementContent): boolean {
	return node.type === 'element' && node.properties.role === 'doc-appendix';
}

/** Hidden from readers of assistive technology, who find the status in the control table. */
function watermark({ frame }: Doc): Element | undefined {
	if (frame.watermark === undefined) return undefined;
	return element('div', { className: ['watermark'], ariaHidden: 'true' }, element('span', {}, frame.watermark));
}

function style(css: string): Element {
	return element('style', {}, css);
}
