import { beforeAll, describe, expect, test } from 'vitest';
import { loadLaws } from '../../scripts/load/templates/laws.ts';
import type { LawRegister, Message } from '../../scripts/types/index.ts';
import { library, type Written } from './library.ts';

const written = library();

let laws: LawRegister;
const messages: Message[] = [];

beforeAll(async () => {
	laws = await loadLaws('.', (message) => messages.push(message));
});

test('the law register can be read, and each statement says where, when and by whom it was read', () => {
	expect(messages).toEqual([]);
	const statements = [...laws.values()].flatMap((law) => [law, ...law.statements]);
	expect(statements.length).toBeGreaterThan(40);
	for (const { source, verifiedOn, verifiedBy } of statements) {
		expect(source.trim()).not.toBe('');
		expect(verifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(verifiedBy).toBe('prosjektet');
	}
});

test('no section stands twice in an act, and every statement has words of its own', () => {
	for (const { id, statements } of laws.values()) {
		const sections = statements.map(({ section }) => `${id} § ${section}`);
		expect(sections).toEqual([...new Set(sections)]);
	}
	const texts = [...laws.values()].flatMap(({ statements }) => statements.map(({ statement }) => statement.trim()));
	expect(texts).toEqual([...new Set(texts)]);
});

describe.each(written)('$file', ({ front: { language, references }, body }: Written) => {
	test('a text that speaks of law cites law, and an act it names is cited', () => {
		const cited = new Set(references.flatMap(({ law }) => law ?? []));
		if (speaksOfLaw(body)) expect(cited.size).toBeGreaterThan(0);
		const named = [...laws.values()].filter(
			({ title }) =>
				language in title && body.toLowerCase().includes(title[language as keyof typeof title].toLowerCase()),
		);
		expect(named.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
	});
});

test('what these tests look for is found', () => {
	expect(['Loven sier', 'etter forskriften', 'Lova krev', 'bekendtgørelsen'].map(speaksOfLaw)).not.toContain(false);
	expect(['lovet', 'forslag', 'lovord'].map(speaksOfLaw)).not.toContain(true);
});

function speaksOfLaw(text: string): boolean {
	return /(?:loven|lova|forskrift(?:en|a)|bekendtgørelsen)(?![\p{L}])/iu.test(text);
}
