import { expect, test } from 'vitest';
import { loadGrantCalls } from '../../scripts/load/templates/grant-calls.ts';
import type { Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const file = 'templates/calls/1998.yaml';

/** The calls of a repository, and what was told while they were read. */
async function read(edits: Edits) {
	const { root, remove } = makeRepository([{ copy: file, to: file }, ...edits]);
	const told: Message[] = [];
	try {
		return { calls: await loadGrantCalls(root, (message) => told.push(message)), told };
	} finally {
		remove();
	}
}

test('the call of 1998 has its deadlines, its lengths and its five areas', async () => {
	const { calls, told } = await read([]);
	expect(told).toEqual([]);
	const call = calls.get('1998');
	expect(call).toMatchObject({
		name: '1998',
		deadlines: { days: ['1998-10-01', '1999-03-01'] },
		duration: { least: 18, advised: 24, lastDay: '2000-12-31' },
		tender: { above: '1000000' },
	});
	expect([...(call?.areas.byNumber.keys() ?? [])]).toEqual(['1', '2', '3', '4', '5']);
	const areas = [...(call?.areas.byNumber.values() ?? [])];
	expect(areas.map(({ largest, obliged, branches }) => [largest, obliged, branches])).toEqual([
		[9, undefined, undefined],
		[undefined, undefined, undefined],
		[undefined, false, undefined],
		[undefined, false, undefined],
		[undefined, true, 1],
	]);
	expect(areas.map(({ services }) => services.length)).toEqual([0, 0, 6, 3, 5]);
});

test('a new call is a new file, named as applications name it', async () => {
	const { calls, told } = await read([{ copy: file, to: 'templates/calls/2001.yaml' }]);
	expect(told).toEqual([]);
	expect([...calls.keys()]).toEqual(['1998', '2001']);
	expect(calls.get('2001')?.name).toBe('2001');
});

test.each([
	['a deadline that is no day', 'days: [1998-10-01,', 'days: [1998-02-30,'],
	['a length in other words than months', 'least: 18', 'least: halvandet år'],
	['an amount that is no whole number', 'above: 1000000', 'above: 1e6'],
	['a part that is missing', '  norm: S4-§13\n', ''],
	['a part that nobody knows', 'law: tilskud-1998', 'law: tilskud-1998\nlaws: tilskud-1998'],
])('%s is told at its line, and the call is none', async (_, find, replace) => {
	const { calls, told } = await read([{ file, find, replace }]);
	expect([...calls.keys()]).toEqual([]);
	expect(told.map(({ severity, place }) => [severity, place.file])).toEqual([['error', file]]);
	expect(told[0]?.place.line).toBeGreaterThan(1);
});
