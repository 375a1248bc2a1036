import type { Doc } from '../../../../scripts/types/index.ts';
import { aDoc } from '../../a-doc.ts';
import { aLegalDoc } from '../a-legal-doc.ts';
import { richDoc } from '../rich-doc.ts';

const table = '| a | b |\n| - | - |\n| 1 | 2 |';

/**
 * Two texts between which changes are tracked as the standard has it, but not as LibreOffice 7.4 takes them: where a table
 * at the end or whole stretches with tables go, it leaves empty paragraphs; where a link at the end of a paragraph goes, its
 * address on the words before it; and a field whose change is rejected says what it says after all are accepted.
 */
export const hardPairs: readonly (readonly [name: string, versions: () => Promise<readonly [Doc, Doc]>])[] = [
	['a table at the end that goes', async () => texts(`En.\n\n${table}`, 'En.')],
	['a table at the end that comes', async () => texts('En.', `En.\n\n${table}`)],
	['a link at the end that goes', async () => texts('En [to](https://eksempel.no)\n\nTre.', 'En her\n\nTre.')],
	[
		'blanks for the pen',
		async () => texts('[Sted](pen:)\n\nslutt', '[Sted](pen:) [Dato](pen:)\n\n- [x] gjort\n\nslutt'),
	],
	['every construct out', async () => [richDoc(), bare()]],
	['every construct in', async () => [bare(), richDoc()]],
	[
		'a statute',
		async () => [
			aLegalDoc('§ 1. En.\n\nStk. 2. To.\n\n§ 2. Tre, jf. § 1.\n\n§ 3. Fire, jf. § 2.'),
			aLegalDoc(
				'§ 1. En.\n\nStk. 2. Ny.\n\nStk. 3. To.\n\n§ 2. Helt nytt her.\n\n§ 3. Tre, jf. § 1.\n\n§ 4. Fire, jf. § 3.',
			),
		],
	],
];

function texts(from: string, to: string): readonly [Doc, Doc] {
	return [aDoc({ markdown: from }), aDoc({ markdown: to })];
}

/** With the logo of the other, which is no matter of versions. */
function bare(): Doc {
	const { meta, frame } = richDoc();
	const doc = aDoc({ markdown: 'Bare dette.' });
	return { ...doc, meta: { ...doc.meta, company: meta.company }, frame: { ...doc.frame, words: frame.words } };
}
