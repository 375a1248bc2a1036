import type { Element } from 'hast';
import type { Contact, Edition } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { siteIds } from './site-ids.ts';

/** Who to call first: each a target for a thumb that calls; undefined when nobody is known. */
export function contacts({ contacts: known, frame }: Edition): Element | undefined {
	if (known.length === 0) return undefined;
	return element(
		'section',
		{ className: ['contacts'], ariaLabelledBy: [siteIds.contacts] },
		...lines([
			element('h2', { id: siteIds.contacts }, frame.contacts),
			element('ul', {}, ...lines(known.map((contact) => element('li', {}, call(contact))))),
		]),
	);
}

function call({ role, name, phone }: Contact): Element {
	return element(
		'a',
		{ href: `tel:${phone.replaceAll(/[^\d+]/gu, '')}` },
		element('span', { className: ['who'] }, ...(role === undefined ? [name] : [element('span', {}, role), ' ', name])),
		' ',
		element('span', { className: ['phone'] }, phone),
	);
}
