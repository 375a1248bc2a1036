import type { Element } from 'hast';
import type { Section } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { marker } from '../marker.ts';
import { provisionPart } from '../provision-part.ts';
import type { Handler } from './handler.ts';

/** A § with its parts; its number stands before the first. */
export const section: Handler = (state, node: Section): Element => {
	const { label, data, children } = node;
	const parts = children.map((part, index) =>
		provisionPart(state, part, index === 0 ? marker('strong', label, data) : undefined),
	);
	return element('div', { className: ['provision'], ...(data?.anchor && { id: data.anchor }) }, ...lines(parts));
};
