import { beforeAll, describe, expect, test } from 'vitest';
import { loadLaws } from '../../scripts/load/templates/laws.ts';
import type { LawRegister, Message } from '../../scripts/types/index.ts';
import { library, type Written } from './library.ts';

const noBreakSpace = '\u00a0';
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
	test('every section it cites is known', () => {
		const unknown = references.filter(
			({ law, section }) =>
				law !== undefined &&
				!(section === undefined
					? laws.has(law)
					: laws.get(law)?.statements.some((statement) => statement.section === section)),
		);
		expect(unknown).toEqual([]);
	});

	test('every section that its text names is among those it cites', () => {
		const cited = references.flatMap(({ section }) => section ?? []);
		expect(sectionsIn(body).filter((section) => !cited.includes(section))).toEqual([]);
	});

	test('a text that speaks of law cites law, and an act it names is cited', () => {
		const cited = new Set(references.flatMap(({ law }) => law ?? []));
		if (speaksOfLaw(body)) expect(cited.size).toBeGreaterThan(0);
		const named = [...laws.values()].filter(
			({ title }) =>
				language in title && body.toLowerCase().includes(title[language as keyof typeof title].toLowerCase()),
		);
		expect(named.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
	});

	test('a section sign is never parted from its number', () => {
		expect(body).not.toMatch(/§(?![§\u00a0])/);
	});
});

test('what these tests look for is found', () => {
	const text = `Etter loven (§${noBreakSpace}2${noBreakSpace}A-6) og §§${noBreakSpace}13-1 og 13-2, se § 5 og 7.`;
	expect(sectionsIn(text)).toEqual(['2 A-6', '13-1', '13-2', '5']);
	expect(['Loven sier', 'etter forskriften', 'Lova krev', 'bekendtgørelsen'].map(speaksOfLaw)).not.toContain(false);
	expect(['lovet', 'forslag', 'lovord'].map(speaksOfLaw)).not.toContain(true);
});

/** The numbers that follow section signs: `5`, `13-1` and `13-2`, `2 A-6`. */
function sectionsIn(text: string): readonly string[] {
	const number = String.raw`\d+(?:\s?[A-Z](?=-))?(?:-\d+)?`;
	const lists = text.matchAll(new RegExp(`§§\\s*${number}(?:(?:,| og| til)\\s${number})*|§\\s*${number}`, 'g'));
	const numbers = [...lists].flatMap(([list]) => list.match(new RegExp(number, 'g')) ?? []);
	return numbers.map((found) => found.replaceAll(noBreakSpace, ' '));
}

function speaksOfLaw(text: string): boolean {
	return /(?:loven|lova|forskrift(?:en|a)|bekendtgørelsen)(?![\p{L}])/iu.test(text);
}
