import type { Element, ElementContent } from 'hast';
import type { RedlineTexts } from '../../../messages/redline-texts.ts';
import { element } from '../element.ts';
import { type Block, blocksIn } from './changed-blocks.ts';

/** The anchor of the legend, where a reader begins and ends. */
export const legendId = 'doc:redline';

/** The anchor of a change. */
export function changeId(number: number): string {
	return `doc:change-${number}`;
}

/** Gives changed lines of a text their bar, and leads from each change to the next by links; answers how many there are. Lines beside each other are one change. */
export function leadThrough(nodes: readonly ElementContent[], texts: RedlineTexts): number {
	const blocks = blocksIn(nodes);
	for (const { element: line, changed } of blocks) if (changed) addClass(line, 'changed');
	const first = blocks.filter(({ changed }, index) => changed && blocks[index - 1]?.changed !== true);
	first.forEach((block, index) => {
		place(block, link(index + 1, first.length, texts));
	});
	return first.length;
}

function addClass({ properties }: Element, name: string): void {
	properties.className = [...(Array.isArray(properties.className) ? properties.className : []), name];
}

/** What is read aloud says all that the arrow shows. */
function link(number: number, of: number, { count, next, toTop }: RedlineTexts): Element {
	const last = number === of;
	const said = `${count(number, of)}. ${last ? toTop : next}. `;
	return element(
		'a',
		{ className: ['to-change'], id: changeId(number), href: `#${last ? legendId : changeId(number + 1)}` },
		element('span', { className: ['said'] }, said),
		element('span', { ariaHidden: 'true' }, `${number}/${of}`),
		element('span', { ariaHidden: 'true', className: ['arrow'] }, `\u00a0${last ? '↑' : '↓'}\u{FE0E}`),
	);
}

/** A row takes it in its first cell. */
function place({ element: line }: Block, to: Element): void {
	const cell = line.children.find((child) => child.type === 'element');
	const holder = line.tagName === 'tr' && cell?.type === 'element' ? cell : line;
	holder.children.unshift(to, { type: 'text', value: ' ' });
}
