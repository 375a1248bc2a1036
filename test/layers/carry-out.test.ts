import { expect, test } from 'vitest';
import { carryOut } from '../../scripts/layers/carry-out.ts';
import { editionOf } from '../../scripts/layers/edition-of.ts';
import { ownTextsOf, standingOf } from '../../scripts/layers/standings-of.ts';
import type { Updating } from '../../scripts/layers/update-text.ts';
import { withBase } from '../../scripts/layers/update-text.ts';
import { parseFrontMatter } from '../../scripts/load/read-front-matter.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { Reply, Source } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const { root, remove } = makeRepository([]);
const { repository, companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
remove();
const company = companies[0]?.company;
const before = repository.sources.find(({ file }) => file.includes('1-001_'));
if (company === undefined || before === undefined) throw new Error('no repository');

function source(text: string, like: Source, more: Partial<Source>): Source {
	const read = parseFrontMatter(text, like.file, () => {});
	if (read === undefined) throw new Error(text);
	return { ...like, ...read, ...more };
}

const edition = editionOf(before);
const library = source(
	before.text.replace('version: 2', 'version: 3').replace('ingen snuble', 'ingen falle'),
	before,
	{},
);
const ownText = withBase(before.text.replace('er frie', 'hos oss er frie'), edition);
const own = source(ownText, before, { company: company.id, file: 'company/1-001_Orden.md' });
const editions = new Map([[`instructions/earlier/1-001_2_${edition.sha256.slice(0, 12)}.md`, edition.text]]);
const sources = [library, ...repository.sources.filter((one) => one !== before), own];
const [texts, follows] = ownTextsOf(company, { sources });
const updating: Updating = {
	company,
	language: 'nb',
	asOf: '2026-11-22',
	words: repository.words,
	editions,
	decisions: new Map(),
	open: new Map(),
};
const reply: Reply = {
	company: company.id,
	document: '1-001',
	from: '2',
	to: '3',
	choice: 'keep',
	reason: 'Egne skap',
	by: 'Per Prøve',
	date: '2026-11-20',
};

test('keep tells of this edition no more, and of the next again', () => {
	const done = carryOut(reply, texts, updating);
	if ('fault' in done || done.decision === undefined || texts === undefined) throw new Error('refused');
	expect(done.changes).toEqual([]);
	const decisions = new Map([[company.id, [done.decision]]]);
	expect(standingOf(texts, company, { editions, decisions })).toMatchObject({ state: 'own', kept: true });
	const next = source(
		library.text.replace('version: 3', 'version: 4').replace('på runden', 'på hver runde'),
		library,
		{},
	);
	expect(standingOf({ ...texts, library: next }, company, { editions, decisions })).toMatchObject({ state: 'behind' });
	// The same reply a second time records nothing more.
	expect(carryOut(reply, texts, { ...updating, decisions })).toMatchObject({ decision: undefined, changes: [] });
});

test('take puts the own text where it is found again, word for word', () => {
	const done = carryOut({ ...reply, choice: 'take' }, texts, updating);
	if ('fault' in done) throw new Error(done.fault);
	const [kept] = done.kept;
	expect(kept).toMatch(/^company\/earlier\/1-001_2_[0-9a-f]{12}\.md$/);
	expect(done.changes).toEqual([
		{ file: kept, text: own.text },
		{ file: own.file, text: undefined },
	]);
});

test('merge is what an update does', () => {
	const done = carryOut({ ...reply, choice: 'merge' }, texts, updating);
	if ('fault' in done) throw new Error(done.fault);
	const [draft] = done.changes;
	expect(draft?.file).toBe('company/drafts/1-001_Orden.md');
	expect(draft?.text).toContain('hos oss er frie');
	expect(draft?.text).toContain('ingen falle');
	expect(done.decision).toMatchObject({ choice: 'merge', sha256: editionOf(library).sha256 });
});

test.each([
	['no such document', { document: '9-999' }, undefined, 'document'],
	['an edition that is no more today’s', { to: '2' }, texts, 'stale'],
	['another base than the text has', { from: '1' }, texts, 'base'],
	['nothing of its own to keep', { document: '1-002', from: '1', to: '1' }, follows, 'nothing'],
] as const)('%s: the reply is refused, and nothing changes', (_, more, about, fault) => {
	const to = about === follows && about !== undefined ? editionOf(about.library).version : reply.to;
	expect(carryOut({ ...reply, to, ...more, ...(about === follows && { to }) }, about, updating)).toEqual({ fault });
});
