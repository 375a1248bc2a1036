import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../scripts/fill/approval/content-hash.ts';
import { contentChange, contentOf } from '../../../scripts/fill/approval/content-of.ts';
import { parseFrontMatter } from '../../../scripts/load/read-front-matter.ts';

const front = 'id: 1-001\ntitle: Prøve\nversion: 1\nreferences:\n  - {law: aml, section: "3-3"}';
const body = '\n## Formål\n\nVi øver.\n\n## Ansvar\n\n- Lederen\n';

function content(yaml: string, markdown: string) {
	const read = parseFrontMatter(`---\n${yaml}\n---\n${markdown}`, 'instructions/1-001_Prove.md', () => {});
	if (read === undefined) throw new Error(yaml);
	return contentOf(read);
}

const hash = (yaml: string, markdown: string) => contentHash(content(yaml, markdown)).sha256;

describe('what is approved', () => {
	test.each([
		['the order of fields', 'title: Prøve\nid: 1-001\nversion: "1"\nreferences: [{section: "3-3", law: aml}]', body],
		[
			'who approved it, when, and what became of it',
			`${front}\nstatus: Aktiv\napprover: A\napproved: 2026-01-01\ndate: 2026`,
			body,
		],
		['blank lines and spaces at the ends of lines', front, body.replaceAll('\n\n', '  \n\n\n')],
		['another form of the same letter', front, body.normalize('NFD')],
	])('is the same whatever %s', (_, yaml, markdown) => {
		expect(hash(yaml, markdown)).toBe(hash(front, body));
	});

	test('names the fields and parts that differ', () => {
		const now = content(`${front}\nowner: Leder`, '\nFørst.\n\n## Formål\n\nVi øver mye.\n\n```md\n## Ansvar\n```\n');
		expect(contentChange(content(front, body), now)).toEqual({ fields: ['owner'], sections: ['', 'Formål', 'Ansvar'] });
	});

	test('is another with every word that is put in, wherever it is', () => {
		const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
		fc.assert(
			fc.property(word, fc.nat({ max: body.trim().split(' ').length - 1 }), (put, at) => {
				const words = body.split(' ');
				const changed = [...words.slice(0, at + 1), put, ...words.slice(at + 1)].join(' ');
				expect(hash(front, changed)).not.toBe(hash(front, body));
			}),
		);
	});
});
