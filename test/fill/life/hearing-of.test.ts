import { describe, expect, test } from 'vitest';
import { hearingEntriesOf, hearingOf } from '../../../scripts/fill/life/hearing-of.ts';
import type { Company, DataGroup, Source } from '../../../scripts/types/index.ts';

const values = { type: 'group', entries: new Map() };
const library = { file: 'instructions/1-004.md', company: undefined, values } as unknown as Source;
const own = { file: 'company/1-004.md', company: 'prove', values } as unknown as Source;
const stated = { id: '1-004', date: '2025-12-01' };

function company(...libraryHearing: readonly DataGroup[]): Company {
	return { data: { libraryHearing }, source: { file: 'README.md', values } } as unknown as Company;
}

const committee = { asked: 'Arbeidsmiljøutvalget', from: '2025-11-17', until: '2025-12-01' };
const representative = { asked: 'Verneombudet', from: '2025-12-02' };

describe('of a document of its own', () => {
	test('what stands in it, whatever the README says, and however old it is', () => {
		const data = { ...stated, date: '2026-01-01', hearing: [committee] };
		expect(hearingOf(own, data, company(representative))).toEqual([{ ...committee, comments: 0 }]);
	});

	test('how many comments there were, and not what they said', () => {
		const comments = [{ by: 'Verneombudet', text: 'Kortere' }, { by: 'Lederen' }];
		expect(hearingOf(own, { ...stated, hearing: [{ ...representative, comments }] }, company())).toEqual([
			{ ...representative, comments: 2 },
		]);
	});

	test('nothing of an entry that does not say who or when', () => {
		const hearing = [{ asked: 'Verneombudet' }, { from: '2025-12-02' }, representative];
		expect(hearingOf(own, { ...stated, hearing }, company())).toHaveLength(1);
	});

	test('none where there is none', () => {
		expect(hearingOf(own, stated, company(committee))).toEqual([]);
	});
});

describe('of a shared document', () => {
	const shown = (data: DataGroup, ...entries: readonly DataGroup[]) =>
		hearingOf(library, data, company(...entries)).map(({ asked }) => asked);

	test('what the README says of it or of all, in its order; never what stands in the document', () => {
		const entries = [{ ...representative, documents: ['1-003', '1-004'] }, committee];
		expect(shown({ ...stated, hearing: [{ ...committee, asked: 'Andre' }] }, ...entries)).toEqual([
			...['Verneombudet', 'Arbeidsmiljøutvalget'],
		]);
	});

	test('not what it says of others', () => {
		expect(shown(stated, { ...committee, documents: ['1-003'] })).toEqual([]);
	});

	test.each([
		['the day on which it ended', '2025-12-01', ['Arbeidsmiljøutvalget']],
		['the day after', '2025-12-02', []],
		['a year alone', '2025', ['Arbeidsmiljøutvalget']],
		['the year after', '2026', []],
	])('only while the document is no newer: %s', (_, date, asked) => {
		expect(shown({ ...stated, date }, committee)).toEqual(asked);
	});

	test('one that has no end is as old as its beginning', () => {
		expect(shown({ ...stated, date: '2025-12-02' }, representative)).toEqual(['Verneombudet']);
		expect(shown({ ...stated, date: '2025-12-03' }, representative)).toEqual([]);
	});
});

test('an entry is told at its own place, also where those before it are about other documents', () => {
	const entries = [{ ...committee, documents: ['1-003'] }, representative];
	const found = hearingEntriesOf(library, stated, company(...entries));
	expect(found.map(({ source, path }) => [source.file, ...path])).toEqual([['README.md', 'libraryHearing', 1]]);
	const ofOwn = hearingEntriesOf(own, { ...stated, hearing: [committee] }, company(representative));
	expect(ofOwn.map(({ source, path }) => [source.file, ...path])).toEqual([['company/1-004.md', 'hearing', 0]]);
});
