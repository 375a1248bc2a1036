import type { Heading } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { z } from 'zod';
import { wordsSchema } from '../../../load/templates/words-schema.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfNode } from '../../places/place-of-node.ts';
import { sectionNodes } from '../../places/section-nodes.ts';

/** By section: the headings that stand below it. */
const settingsSchema = z.record(z.string(), z.strictObject({ headings: z.array(wordsSchema), norm: z.string() }));

/** A section has the parts that it has been ordered to have, each with text below its heading. */
export const subsectionMissing: DocumentRule = {
	code: 'subsection-missing',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { language } = subject.doc;
		for (const [key, { headings, norm }] of Object.entries(settingsSchema.parse(settings))) {
			const part = partsOf(subject).find(({ section }) => section?.key === key);
			if (part === undefined) continue;
			const nodes = sectionNodes(subject, key);
			for (const { [language]: heading } of headings) {
				const own = nodes.findIndex((node) => node.type === 'heading' && isCalled(node, heading));
				const at = nodes[own];
				if (at === undefined) {
					const params = { heading, section: part.words };
					const place = placeOfNode(part.heading, subject);
					report({ code: 'subsection-missing', severity: 'error', place, params, norms: [norm] });
				} else if ((nodes[own + 1]?.type ?? 'heading') === 'heading') {
					const place = placeOfNode(at, subject);
					report({ code: 'subsection-empty', severity: 'error', place, params: { heading }, norms: [norm] });
				}
			}
		}
	},
};

function isCalled(node: Heading, heading: string): boolean {
	return wordsOf(node).trim().toLowerCase() === heading.toLowerCase();
}
