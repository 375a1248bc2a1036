import { expect, test } from 'vitest';
import { linesOf, type Wording } from '../../../scripts/commands/watch/lines.ts';
import type { SavedState, WatchState } from '../../../scripts/commands/watch/state.ts';
import { consoleTexts } from '../../../scripts/messages/console.ts';
import type { Told } from '../../../scripts/own-commands/start-command.ts';
import { languages } from '../../../scripts/types/index.ts';

const folders = { root: 'bok', out: 'dist', preview: '.regelrett/dist/preview' };
const plain: Wording = { texts: consoleTexts.nb, colours: false, ...folders };

const found: Told = {
	...{ file: 'instructions/1-002_Avvik.md', line: 14, column: 6, code: 'name-unknown' },
	...{ severity: 'error', message: 'Feltet finnes ikke.', remedy: 'Rett navnet.' },
};

const saved: SavedState = {
	...{ file: found.file, document: '1-002 Avvik', company: 'prove', fate: 'rendered', formats: ['md', 'pdf'] },
	...{ milliseconds: 142, path: `${folders.preview}/prove/instruction/1-002_Avvik`, found: [] },
};

const still: WatchState = { attention: 'told', saved: [], others: 0, build: { type: 'waiting' } };

test('a saved document is named with its formats, its time and where it stands, then what became of the build', () => {
	const state: WatchState = { ...still, saved: [saved], others: 2, build: { type: 'published', seconds: 3.14 } };
	expect(linesOf(state, plain)).toEqual([
		'Følger med. Ctrl-C avslutter. Det som er lagret og ikke publisert ennå: .regelrett/dist/preview',
		'✓ 1-002 Avvik (prove) · md, pdf på 142 ms',
		'  .regelrett/dist/preview/prove/instruction/1-002_Avvik.{md,pdf}',
		'  2 andre dokumenter er også nye',
		'✓ Publisert i dist på 3,1 s',
	]);
});

test('an error is told once, at its document, with place and remedy; others of the build follow, a few of them', () => {
	const others = Array.from({ length: 10 }, (_, index) => ({ ...found, file: 'README.md', line: index + 1 }));
	const broken: SavedState = { ...saved, fate: 'unmade', formats: [], path: undefined, found: [found] };
	const state: WatchState = { ...still, saved: [broken], build: { type: 'refused', found: [found, ...others] } };
	const lines = linesOf(state, plain);
	expect(lines.slice(1, 5)).toEqual([
		'✗ 1-002 Avvik (prove) · kan ikke lages før feilene er rettet; det som ble vist sist, står',
		'  14:6 feil Feltet finnes ikke.  name-unknown',
		'    → Rett navnet.',
		'✗ 11 feil: ingenting er publisert, dist er som før',
	]);
	expect(lines.filter((line) => line.includes('README.md:'))).toHaveLength(8);
	expect(lines.at(-1)).toBe('  og 2 feil til; «npm run check» viser alle');
});

test('why changes are found late, or not at all, stands above all else', () => {
	for (const attention of ['limit', 'remote', 'lost'] as const)
		expect(linesOf({ ...still, attention }, plain)[1]).toMatch(/^! .{20}/);
});

test('every state has its own words in every language', () => {
	const builds: readonly WatchState['build'][] = [
		{ type: 'building' },
		{ type: 'published', seconds: 1 },
		{ type: 'refused', found: [] },
		{ type: 'locked' },
		{ type: 'stopped', reason: 'EIO' },
	];
	const fates = (['rendered', 'read', 'unmade', 'removed'] as const).map((fate) => ({ ...saved, fate }));
	for (const language of languages) {
		const wording: Wording = { ...plain, texts: consoleTexts[language] };
		const last = [
			...builds.map((build) => linesOf({ ...still, build }, wording).at(-1)),
			...fates.map((fate) => linesOf({ ...still, saved: [fate] }, wording)[1]),
		];
		expect(new Set(last).size, language).toBe(last.length);
	}
});
