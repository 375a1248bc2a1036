import { expect, test } from 'vitest';
import { isWithin, meantLaw } from '../../scripts/fleet/meant-law.ts';
import { loadLaws } from '../../scripts/load/templates/laws.ts';

const laws = await loadLaws(process.cwd(), () => {});

test.each([
	['FOR-2011-12-06-1355#§13-1', 'medvirkning', '13-1'],
	['for-2011-12-06-1355', 'medvirkning', undefined],
	['medvirkning-§13-1', 'medvirkning', '13-1'],
	['medvirkningsforskriften § 13-1', 'medvirkning', '13-1'],
	['aml.', 'aml', undefined],
	['aml#3-3', 'aml', '3-3'],
	['utforelse#§ 2 A-6', 'utforelse', '2A-6'],
])('%s', (written, id, section) => {
	const found = meantLaw(written, laws);
	expect('law' in found ? [found.law.id, found.section] : found).toEqual([id, section]);
});

test('what is no law is told with the nearest', () => {
	expect(meantLaw('medvirkningsforskrften#1', laws)).toEqual({
		unknown: 'medvirkningsforskrften',
		nearest: 'medvirkningsforskriften',
	});
	expect(meantLaw('', laws)).toEqual({ unknown: '', nearest: undefined });
});

test('a part of a § is within it, another § is not', () => {
	expect(isWithin('13-1', '13-1')).toBe(true);
	expect(isWithin('4stk.1nr.6', '4')).toBe(true);
	expect(isWithin('13-12', '13-1')).toBe(false);
	expect(isWithin('15a', '15')).toBe(false);
});
