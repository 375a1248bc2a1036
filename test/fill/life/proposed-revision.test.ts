import { expect, test } from 'vitest';
import { contentOf } from '../../../scripts/fill/approval/content-of.ts';
import { proposedRevision } from '../../../scripts/fill/life/proposed-revision.ts';
import { parseFrontMatter } from '../../../scripts/load/read-front-matter.ts';
import type { Source } from '../../../scripts/types/index.ts';

function source(front: string, body: string): Source {
	const read = parseFrontMatter(`---\n${front}\n---\n${body}`, 'instructions/1-001_Prove.md', () => {});
	return { ...read, company: undefined, draft: false } as Source;
}

const front = 'id: 1-001\nversion: 3\ndate: 2026-03-01\nowner: "HMS: koordinator"';
const before = contentOf(source('id: 1-001', '\n## Formål\n\nA\n\n## Ansvar\n\nB\n\n## Mål\n\nC\n'));

test('names the parts that differ, in the language of the document', () => {
	const now = source(front, '\n## Formål\n\nA\n\n## Ansvar\n\nBB\n\n## Referanser\n\nD\n');
	expect(proposedRevision(now, before, 'nb', undefined)).toBe(
		'- {version: "3", date: 2026-03-01, by: "HMS: koordinator", summary: "Endret: Ansvar. Nytt: Referanser. Tatt ut: Mål.", change: editorial | substantive}',
	);
	expect(proposedRevision(now, before, 'da', 'substantive')).toContain(
		'summary: "Ændret: Ansvar. Nyt: Referanser. Taget ud: Mål.", change: substantive}',
	);
});

test('leaves a blank where it knows nothing', () => {
	expect(proposedRevision(source('id: 1-001\nversion: 2', '\n## Formål\n'), undefined, 'nb', undefined)).toBe(
		'- {version: "2", date: ____, by: ____, summary: ____, change: editorial | substantive}',
	);
});
