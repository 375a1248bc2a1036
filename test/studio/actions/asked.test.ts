import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StudioKind, StudioWorkEnd } from '../../../scripts/types/index.ts';
import { openStudio } from '../support/open-studio.ts';

const studio = await openStudio();
afterAll(studio.close);
const file = 'instructions/1-002_Avvik.md';
const company = 'prove';

test.each([
	['a document outside the repository', 'revise', { file: '../../etc/passwd', company }],
	['a file that is no document', 'revise', { file: 'README.md', company }],
	['another company', 'revise', { file, company: '--finish' }],
	['what nobody asks for', 'revise', { file, company, root: '/' }],
	['a day that there is not', 'approve', { file, company, by: 'Leder', on: '2026-02-30' }],
	['nobody who approves', 'approve', { file, company, by: ' ', on: '2026-05-04' }],
	['a name of two lines', 'approve', { file, company, by: 'Leder\n--on=x', on: '2026-05-04' }],
	['a version that is an option', 'diff', { file, company, from: '--out=/tmp' }],
	['a year that is none', 'year', { year: '2026', company }],
	['a kind that there is not', 'new', { kind: '--help', title: 'x' }],
	['no title', 'new', { kind: 'instruction', title: '' }],
	['a command that is no work', 'init', {}],
	['a commit of nothing', 'commit', { message: 'x', files: [] }],
	['no JSON', 'build', 'x'],
])('%s is refused, and nothing is run', async (_, name, body) => {
	const before = readdirSync(join(studio.root, 'instructions'));
	const { status } = await studio.post(`/api/actions/${name}`, body);
	expect([400, 404]).toContain(status);
	expect(readdirSync(join(studio.root, 'instructions'))).toEqual(before);
	expect(studio.news.filter(({ type }) => type === 'work')).toEqual([]);
});

test('kinds that fit the company come first', async () => {
	const kinds = await studio.read<readonly StudioKind[]>(`/api/kinds?company=${company}`);
	const byName = new Map(kinds.map((kind) => [kind.name, kind]));
	expect(byName.get('instruction')).toMatchObject({ label: 'Instruks', fits: true, shared: true });
	expect(byName.get('instruction')).not.toHaveProperty('historic');
	expect(byName.get('instruction')).toMatchObject({
		purpose: expect.stringMatching(/^Forteller de ansatte/),
		purposeLanguage: 'nb',
	});
	expect(byName.get('statute')?.fits).toBe(false);
	expect(byName.has('library-letter')).toBe(false);
	expect(byName.get('legal-text')?.purpose).toMatch(/ordrett i håndboka\.$/);
	expect(byName.get('statute-amendment')?.purpose).not.toMatch(/:$/);
	// One that does not say it in the reader's language says what its README does.
	expect(byName.get('board')).toMatchObject({
		purposeLanguage: 'da',
		purpose: expect.stringMatching(/^Dokumentet viser, hvem/),
	});
	expect(byName.get('access-reply')).toMatchObject({ historic: { asOf: '1988-01-01' }, fits: false });
	expect(kinds.map(({ fits }) => fits).lastIndexOf(true)).toBeLessThan(kinds.findIndex(({ fits }) => !fits));
});

test('work waits for the work before it, says so, and can be taken out', async () => {
	const title = '--company=andre "$(touch x)"';
	const first = studio.send<StudioWorkEnd>('/api/actions/new', { kind: 'instruction', title });
	const works = () => studio.news.flatMap((one) => (one.type === 'work' ? [one.work] : []));
	const heard = async (count: number) => {
		while (works().length < count) await new Promise((resolve) => setTimeout(resolve, 10));
	};
	await heard(1);
	const second = studio.send<StudioWorkEnd>('/api/actions/year', { year: 2026, company });
	await heard(3);
	const waiting = works().find(({ number, state }) => number === 2 && state === 'waiting');
	expect(waiting).toMatchObject({ name: 'year' });
	expect(await studio.send('/api/stop', { number: 2 })).toEqual({ stopped: true });
	expect(await second).toMatchObject({ outcome: 'stopped', files: [] });
	expect(existsSync(join(studio.root, 'dist-year'))).toBe(false);
	const { outcome, files } = await first;
	expect(outcome).toBe('done');
	expect(existsSync(join(studio.root, files[0] ?? ''))).toBe(true);
	expect(existsSync(join(studio.root, 'x'))).toBe(false);
	const order = works().map(({ number, state }) => `${number} ${state}`);
	expect(order.indexOf('1 ended')).toBeLessThan(order.indexOf('2 ended'));
	expect(order).not.toContain('2 running');
	expect(await studio.send('/api/stop', { number: 2 })).toEqual({ stopped: false });
});

test('work that runs is stopped, and publishes nothing', async () => {
	const build = studio.send<StudioWorkEnd>('/api/actions/build', {});
	const running = () =>
		studio.news.flatMap((one) => (one.type === 'work' && one.work.name === 'build' ? [one.work] : []));
	while (!running().some(({ state }) => state === 'running')) await new Promise((resolve) => setTimeout(resolve, 10));
	expect(await studio.send('/api/stop', { number: running()[0]?.number })).toEqual({ stopped: true });
	expect(await build).toMatchObject({ outcome: 'stopped', files: [] });
	expect(existsSync(join(studio.root, 'dist/manifest.json'))).toBe(false);
});
