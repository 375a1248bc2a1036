import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sinceRules } from '../../../scripts/check/rules/since/index.ts';
import { parseFrontMatter } from '../../../scripts/load/read-front-matter.ts';
import { loadKinds } from '../../../scripts/load/templates/kinds.ts';
import type { Earlier, Kind, Message, Repository, Source, State } from '../../../scripts/types/index.ts';

/*
 * Random walks through the life of one document, judged by a model that shares nothing with the program: the moves as the
 * domain writes them, versions as pairs of numbers, and what was published as a plain text.
 */
interface Standing {
	readonly state: State;
	readonly version: readonly [major: number, minor: number];
	readonly text: 'a' | 'b';
	readonly folder: 'instructions' | 'instructions/drafts';
}

const arrows =
	'draft>hearing draft>approval hearing>draft hearing>approval approval>draft approval>hearing approval>active ' +
	'active>revising active>retired revising>approval revising>active revising>retired';
const legal = new Set(arrows.split(' '));

const words: Readonly<Record<State, string>> = {
	draft: 'Utkast',
	hearing: 'På høring',
	approval: 'Til godkjenning',
	active: 'Aktiv',
	revising: 'Under revisjon',
	retired: 'Utgått',
};

/** What a reader of the two texts would complain of. */
function complaints(before: Standing | undefined, now: Standing | undefined): readonly string[] {
	const held = before?.state === 'active' || before?.state === 'revising';
	if (now === undefined) return held ? ['active-vanished'] : [];
	if (before === undefined) return now.state === 'active' || now.state === 'revising' ? ['active-unrecorded'] : [];
	const [by, of] = [now.version[0] - before.version[0], now.version[1] - before.version[1]];
	const found = [];
	if (before.state !== now.state && !legal.has(`${before.state}>${now.state}`)) found.push('status-move');
	if (by < 0 || (by === 0 && of < 0)) found.push('version-fell');
	const isNext = (by === 0 && of === 1) || (by === 1 && now.version[1] === 0);
	if ((by > 0 || (by === 0 && of > 0)) && !isNext) found.push('version-skipped');
	const settled = now.state === 'active' || now.state === 'approval';
	if (held && settled && by === 0 && of === 0 && now.text !== before.text) found.push('version-unchanged');
	return found.sort();
}

const standing: fc.Arbitrary<Standing> = fc.record({
	state: fc.constantFrom(...(Object.keys(words) as State[])),
	version: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })),
	text: fc.constantFrom('a', 'b'),
	folder: fc.constantFrom('instructions', 'instructions/drafts'),
});

function fileOf({ folder, state, version: [major, minor], text }: Standing): readonly [file: string, text: string] {
	const front = ['id: 1-001', `version: "${major}.${minor}"`, `status: ${words[state]}`, 'date: 2026-03-01'];
	return [`${folder}/1-001_Prove.md`, `---\n${front.join('\n')}\n---\n\n## Formål\n\n${text}\n`];
}

function sourceOf(one: Standing, kind: Kind): Source {
	const [file, text] = fileOf(one);
	const read = parseFrontMatter(text, file, () => {});
	if (read === undefined) throw new Error(text);
	return { ...read, kind, company: undefined, draft: one.folder.endsWith('drafts') };
}

test('every step of a life is judged as the domain says', async () => {
	const { kinds } = await loadKinds(process.cwd(), () => {});
	const kind = kinds.get('instruction') as Kind;
	const judge = (before: Standing | undefined, now: Standing | undefined): readonly string[] => {
		const sources = now === undefined ? [] : [sourceOf(now, kind)];
		const repository = {
			kinds,
			companies: [],
			orders: [],
			additions: [],
			sources,
			files: new Set(sources.map(({ file }) => file)),
		} as unknown as Repository;
		const texts = new Map(before === undefined ? [] : [fileOf(before)]);
		const earlier: Earlier = { texts, files: new Set(texts.keys()) };
		const found: Message[] = [];
		for (const rule of sinceRules)
			if (rule.scope === 'repository')
				rule.check({ repository, earlier, asOf: undefined, rules: [] }, (message) => found.push(message));
		return found.map(({ code }) => code).sort();
	};
	const walk = fc.array(fc.option(standing, { nil: undefined, freq: 6 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(walk, (steps) => {
			for (const [index, now] of steps.entries())
				if (index > 0) expect(judge(steps[index - 1], now)).toEqual(complaints(steps[index - 1], now));
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 2000 : 150 },
	);
});
