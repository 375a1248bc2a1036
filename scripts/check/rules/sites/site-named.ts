import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { sectionNodes } from '../../places/section-nodes.ts';
import { blockText } from '../../prose/block-text.ts';
import { textBlocks } from '../../prose/text-blocks.ts';
import { rowsOf } from '../../registers/rows-of.ts';
import { plainText } from '../../site-names/plain-text.ts';
import { siteFinder } from '../../site-names/site-finder.ts';

const settingsSchema = z.strictObject({
	section: z.string(),
	register: z.string(),
	/** Words in names of sites that are no names by themselves. */
	ordinary: z.array(z.string()),
	norm: z.string(),
});

/** A section that assesses all sites together names none of them, in whatever form. */
export const siteNamed: DocumentRule = {
	code: 'site-named',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { section, register, ordinary, norm } = settingsSchema.parse(settings);
		const { language } = subject.doc;
		const sites = rowsOf(subject.company.registers.get(register)).map(({ cells }) => cells.site);
		const find = siteFinder(
			sites.filter((site) => typeof site === 'string'),
			ordinary,
		);
		for (const block of sectionNodes(subject, section).flatMap(textBlocks)) {
			const { text: original, placeOf } = blockText(block, subject);
			const { text, origins } = plainText(original, language);
			for (const { site, at, length, certain } of find(text)) {
				const [start = 0, end = original.length] = [origins[at], origins[at + length]];
				const params = { site, found: text.slice(at, at + length), certain };
				const place = placeOf(start, end);
				report({ code: 'site-named', severity: certain ? 'error' : 'warning', place, params, norms: [norm] });
			}
		}
	},
};
