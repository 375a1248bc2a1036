import type { Doc } from '../../../../scripts/types/index.ts';
import { instructionVersions } from '../../../support/redline/instruction-versions.ts';
import { aDoc } from '../../a-doc.ts';
import { aRevision } from './a-revision.ts';

const table = '| a | b |\n| - | - |\n| 1 | 2 |';
const other = '| c | d |\n| - | - |\n| 3 | 4 |';

const instruction = await instructionVersions();

/** Two texts and what is hard to track between them. */
export const pairs: readonly (readonly [name: string, versions: () => readonly [Doc, Doc]])[] = [
	['a revision', aRevision],
	['instruction 1-004', () => instruction],
	['a last paragraph that goes', () => texts('En.\n\nTo.\n\n- tre', 'En.')],
	['a last paragraph that comes', () => texts('En.', 'En.\n\nTo.\n\n- tre')],
	['another last paragraph', () => texts('En.\n\n> To.', 'En.\n\n- tre')],
	['a paragraph before a table', () => texts(`En.\n\nTo.\n\n${table}\n\nTre.`, `En.\n\n${table}\n\nTre.`)],
	['a new paragraph before a table', () => texts(`En.\n\n${table}\n\nTre.`, `En.\n\nTo.\n\n${table}\n\nTre.`)],
	['a paragraph between tables', () => texts(`${table}\n\nEn.\n\n${other}\n\nTo.`, `${table}\n\n${other}\n\nTo.`)],
	['a paragraph parted', () => texts('En to tre fire fem seks.\n\nSju.', 'En to tre.\n\nFire fem seks.\n\nSju.')],
	['a paragraph that begins a list', () => texts('En.\n\n- To.\n- Tre.', '- En.\n- To.\n- Tre.\n\nFire.')],
	['items', () => texts('1. en\n2. to\n3. tre\n\nslutt', '1. en\n2. tre\n\n   mer\n3. fire\n\nslutt')],
	['rows', () => texts(`${table}\n| 3 | 4 |\n\nslutt`, `${table}\n| 5 | 6 |\n| 7 | 8 |\n\nslutt`)],
	[
		'notes',
		() =>
			texts(
				'A[^1] b[^2] c.\n\n[^1]: Note en.\n[^2]: Note to.',
				'A b[^2] c[^3].\n\n[^2]: Note to endret.\n[^3]: Ny note.\n\n    To avsnitt.',
			),
	],
	['a note first referred to elsewhere', () => texts('A[^1] b[^1].\n\n[^1]: Note.', 'A b[^1].\n\n[^1]: Note.')],
	['a link that comes', () => texts('En to.', 'En og [to](https://eksempel.no).')],
	['a link that goes', () => texts('Se [to](https://eksempel.no), tre.', 'Se to, tre.')],
	['a link that other words replace', () => texts('Se [loven](https://eksempel.no) her.', 'Se noe annet her.')],
	['a link to elsewhere', () => texts('Se [en](https://eksempel.no/1)`a` b', 'Se [en](https://eksempel.no/2)`a` b')],
	[
		'code, breaks and rules',
		() => texts('En\\\nto `tre`.\n\n```\na\n```\n\n---\n\nslutt', 'En\nto `fire`.\n\n```\nb\n```\n\nslutt'),
	],
	[
		'pictures',
		() =>
			texts(
				'En ![x](company/soyle.png) to.',
				'En to ![y](company/soyle.png).\n\n![z](company/soyle.jpg "Figur")\n\nslutt',
			),
	],
];

function texts(from: string, to: string): readonly [Doc, Doc] {
	return [aDoc({ markdown: from }), aDoc({ markdown: to })];
}
