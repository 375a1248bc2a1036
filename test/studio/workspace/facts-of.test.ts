import { afterAll, expect, test } from 'vitest';
import type { StudioFacts } from '../../../scripts/types/index.ts';
import { openStudio } from '../support/open-studio.ts';

const studio = await openStudio([], 'nn');
afterAll(studio.close);

test('the type of a company is chosen among those that there are, in words', async () => {
	const { fields, text } = await studio.read<StudioFacts>('/api/facts?company=prove');
	const type = fields.find(({ key }) => key === 'type');
	expect(type).toMatchObject({ type: 'choice', label: 'Type' });
	expect(type?.choices).toContainEqual({ value: 'enterprise', also: [], label: 'Verksemd' });
	expect(text).toContain('type: enterprise');
});
