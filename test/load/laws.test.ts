import { describe, expect, test } from 'vitest';
import { loadLaws } from '../../scripts/load/templates/laws.ts';
import type { Law, Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const laws = await loadLaws('.', ({ params }) => {
	throw new Error(JSON.stringify(params));
});

test('editions of one law share a name that texts call it by, and each has a title of its own', () => {
	const names = new Set([...laws.values()].flatMap(({ editionOf }) => editionOf ?? []));
	expect(names.size).toBeGreaterThan(0);
	for (const name of names) {
		const editions = [...laws.values()].filter(({ editionOf }) => editionOf === name);
		expect(editions.length, name).toBeGreaterThan(1);
		for (const { title, short } of editions) expect([title.da.toLowerCase(), ...(short.da ?? [])]).toContain(name);
		const titles = editions.map(({ title }) => title.da);
		expect(titles).toEqual([...new Set(titles)]);
	}
});

test('what corresponds to a § is known in another edition of the same law', () => {
	const told = [...laws.values()].flatMap((law) =>
		law.statements.flatMap(({ corresponds }) => corresponds.map((place) => ({ law, place }))),
	);
	expect(told.length).toBeGreaterThan(0);
	for (const { law, place } of told) {
		const other = laws.get(place.law);
		expect(other?.editionOf).toBe(law.editionOf);
		expect(other?.statements.map(({ section }) => section)).toContain(place.section);
	}
});

test('a law that is known in full has every number from the first to the last, and so has each of its §§', () => {
	const complete = [...laws.values()].filter(({ sections }) => sections === 'all');
	expect(complete.map(({ id }) => id)).toEqual(['bst-1978']);
	for (const law of complete) {
		expect(numbersIn(law, /^(\d+)$/)).toHaveLength(28);
		const wholes = law.statements.flatMap(({ section }) => /^(\d+(?:, stk\. \d+)?)$/.exec(section)?.[1] ?? []);
		for (const whole of wholes) {
			const inside = whole.includes('stk.') ? 'nr' : 'stk';
			const numbers = numbersIn(law, new RegExp(`^${whole.replace('.', '\\.')}, ${inside}\\. (\\d+)$`));
			expect(numbers, whole).toEqual(numbers.map((_, index) => index + 1));
		}
	}
});

test('what is unknown of a law is said with its reason', () => {
	for (const { id, sections, unknown, status } of laws.values()) {
		if (sections !== 'unknown') continue;
		expect(unknown.text, id).toMatch(/ikke/);
		expect(status, id).toBe('repealed');
	}
	expect(laws.get('bst-1978')?.unknown.number).toMatch(/ikke/);
});

const aml = 'templates/law/aml.yaml';

describe('a law without number, date or address says why', () => {
	test.each([
		['number', 'number: LOV-2005-06-17-62\n'],
		['date', 'date: 2005-06-17\n'],
		['address', 'address: https://lovdata.no/dokument/NL/lov/2005-06-17-62\n'],
	])('%s', async (gap, line) => {
		const edit = { file: aml, find: `\n${line}`, replace: '\n' };
		expect(await faultsWith([edit])).toEqual([{ path: gap, fault: 'missing', choices: [] }]);
		const reason = {
			file: aml,
			find: 'statements:\n',
			replace: `unknown: {${gap}: Står ikke i kilden.}\nstatements:\n`,
		};
		expect(await faultsWith([edit, reason])).toEqual([]);
	});
});

async function faultsWith(edits: Edits): Promise<readonly Message['params'][]> {
	const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }, ...edits]);
	try {
		const messages: Message[] = [];
		await loadLaws(root, (message) => messages.push(message));
		return messages.map(({ params }) => params);
	} finally {
		remove();
	}
}

/** The numbers that a pattern finds among a law's §§, in their order. */
function numbersIn({ statements }: Law, pattern: RegExp): readonly number[] {
	return statements
		.flatMap(({ section }) => pattern.exec(section)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
}
