import { expect, test } from 'vitest';
import { controlBands } from '../../../scripts/render/pdf/control-bands.ts';

const pair = (name: string, letters = 10) => ({ label: [name], value: [name], letters });
const spansOf = (...pairs: readonly ReturnType<typeof pair>[]) =>
	controlBands(pairs).map((band) => band.map(({ label: [name], span }) => `${name} ${span}`));

test('four pairs make a band, and the pairs of the last one fill it', () => {
	expect(spansOf(...['a', 'b', 'c', 'd', 'e'].map((name) => pair(name)))).toEqual([
		['a 1', 'b 1', 'c 1', 'd 1'],
		['e 4'],
	]);
	expect(spansOf(pair('a'), pair('b'))).toEqual([['a 2', 'b 2']]);
	expect(spansOf(pair('a'), pair('b'), pair('c'))).toEqual([['a 1', 'b 1', 'c 2']]);
});

test('a value of many words has two columns, and the order stays', () => {
	expect(spansOf(pair('a'), pair('hearing', 58), pair('b'), pair('c'))).toEqual([['a 1', 'hearing 2', 'b 1'], ['c 4']]);
	expect(spansOf(pair('a'), pair('b'), pair('c'), pair('hearing', 58))).toEqual([['a 1', 'b 1', 'c 2'], ['hearing 4']]);
});

test('a document without pairs has no bands', () => {
	expect(controlBands([])).toEqual([]);
});
