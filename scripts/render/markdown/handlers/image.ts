import type { Image, ImageReference } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** A picture as a reference to its definition at the file's end. */
export function image(labels: ReadonlyMap<string, string>): Handle {
	return ({ url, alt }: Image, parent, state, info) => {
		const label = labels.get(url);
		if (label === undefined) throw new Error(`The picture ${url} has no label`);
		const target = { referenceType: 'full', identifier: label, label } as const;
		const reference: ImageReference = { type: 'imageReference', ...target, alt: alt ?? '' };
		return defaultHandlers.imageReference(reference, parent, state, info);
	};
}
