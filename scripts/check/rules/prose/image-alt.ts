import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Every picture has a description for those who do not see it. */
export const imageAlt: DocumentRule = {
	code: 'image-alt',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		visit(subject.doc.body, 'image', (image) => {
			if (image.alt?.trim()) return;
			const params = { address: image.url };
			report({ code: 'image-alt', severity: 'error', place: placeOfNode(image, subject), params });
		});
	},
};
