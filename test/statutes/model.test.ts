import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeStatute, partsOf } from './made.ts';
import { ofAnnexes, ofStatute } from './norms.ts';

const { body, kinds } = await madeStatute();
const parts = partsOf(body);
const statute = kinds.get('statute');

describe('the norms of the model', () => {
	test('each stands behind a part of the statute or of an annex, and no other does', () => {
		expect(normsOf('statute')).toEqual(new Set(ofStatute));
		expect(statute?.annexes).toEqual(Object.keys(ofAnnexes));
		for (const [annex, norms] of Object.entries(ofAnnexes)) expect(normsOf(annex)).toEqual(new Set(norms));
	});

	test('each part of the text has its norms, and no norm has a part that is not there', () => {
		const declared = [
			...provisionsOf('statute'),
			...Object.keys(ofAnnexes).flatMap((annex, index) =>
				provisionsOf(annex).map((anchor) => `bilag${index + 1}-${anchor}`),
			),
		];
		expect([...parts.keys()].sort()).toEqual(declared.sort());
	});

	test('the text has §§ 1 to 14 and two annexes of four and eight points', () => {
		const numbers = (pattern: RegExp) => [...new Set([...parts.keys()].flatMap((anchor) => pattern.exec(anchor)?.[1]))];
		const to = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));
		expect(numbers(/^p(\d+)/).filter(Boolean)).toEqual(to(14));
		expect(numbers(/^bilag1-nr(\d+)/).filter(Boolean)).toEqual(to(4));
		expect(numbers(/^bilag2-nr(\d+)/).filter(Boolean)).toEqual(to(8));
	});
});

describe('the blanks', () => {
	const written = {
		'name: Nordjylland': 'name: Navneprøve',
		'seat: Aalborg': 'seat: Stedprøve',
		'employeesTotal: 1200': 'employeesTotal: 7001',
		'employeesAtStart: 900': 'employeesAtStart: 6002',
		'inspectionDistrict: Prøvekreds Nord': 'inspectionDistrict: Kredsprøve',
		'boardMeetings: 4': 'boardMeetings: 4711',
	};
	const printed: Readonly<Record<string, string>> = {
		name: 'Navneprøve',
		seat: 'Stedprøve',
		employeesTotal: '7.001',
		employeesAtStart: '6.002',
		inspectionDistrict: 'Kredsprøve',
		boardMeetings: '4.711',
	};

	test('there are six, each required and with the norms of its part', () => {
		const blanks = statute?.fields.filter(({ provision }) => provision !== undefined) ?? [];
		expect(blanks.map(({ key }) => key)).toEqual(Object.keys(printed));
		for (const { requirement, provision = '', norms } of blanks) {
			expect(requirement).toBe('required');
			expect(norms).toEqual(statute?.provisions.get(provision));
		}
	});

	test('each is filled in the part that it names, once, and nowhere else', async () => {
		const filled = partsOf((await madeStatute(written)).body);
		for (const { key, provision } of statute?.fields ?? []) {
			if (provision === undefined) continue;
			const value = printed[key] ?? key;
			const found = [...filled].flatMap(([anchor, words]) =>
				words
					.split(value)
					.slice(1)
					.map(() => anchor),
			);
			expect([key, ...found]).toEqual([key, provision]);
		}
	});
});

describe('the numbers of the norms', () => {
	test('§ 13 says the hours that the rule counts with', () => {
		const [, hours = ''] = /mindst (\d+,\d) timers /.exec(parts.get('p13-stk1') ?? '') ?? [];
		expect(hours.replace(',', '')).toBe(statute?.rules.get('statute-hours')?.tenths);
	});

	test('half the time of duty stands in one place of all templates', () => {
		const texts = readdirSync('templates', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(md|yaml)$/.test(name) && !name.endsWith('README.md'))
			.map((name) => readFileSync(`templates/${name}`, 'utf8'));
		expect(texts.flatMap((text) => text.match(/\b50\s*(%|pct|procent|prosent)/g) ?? [])).toEqual(['50 %']);
		expect(parts.get('bilag1-nr3')).toContain('50 % eller mere');
	});

	test.each([
		['p6-stk1', '8 medlemmer'],
		['p6-stk2', '2 år'],
		['p7-stk2', 'Mindst én'],
		['p7-stk3', 'mindst halvdelen af ledelsens repræsentanter og mindst halvdelen af de ansattes repræsentanter'],
		['p14-stk2', 'mindst halvdelen af ledelsens stemmer og mindst halvdelen af de ansattes stemmer'],
		['bilag2-nr3-a', 'mindst 24 timer'],
		['bilag2-nr4-a', 'mindst ét år'],
		['bilag2-nr4-b', 'mindst 10 år'],
		['bilag2-nr7', 'indtil 6 måneder'],
	])('%s says »%s«', (anchor, words) => {
		expect(parts.get(anchor)).toContain(words);
	});
});

test('an annex takes nothing from the document behind which it stands', () => {
	for (const annex of Object.keys(ofAnnexes)) expect(kinds.get(annex)?.template.text).not.toContain('document.');
});

function normsOf(kind: string): ReadonlySet<string> {
	return new Set([...(kinds.get(kind)?.provisions.values() ?? [])].flat());
}

function provisionsOf(kind: string): readonly string[] {
	return [...(kinds.get(kind)?.provisions.keys() ?? [])];
}
