import { expect, test } from 'vitest';
import { checkCompany } from '../../scripts/check/check.ts';
import { rules } from '../../scripts/check/rules/index.ts';
import { filling, makeStep } from '../../scripts/company-by-company.ts';
import { carriersOf } from '../../scripts/fill/compliance/carriers-of.ts';
import { openSourceKeeper } from '../../scripts/kept-documents/open-source-keeper.ts';
import { load } from '../../scripts/load/load.ts';
import { noteReadings } from '../../scripts/load/noted/note-readings.ts';
import type { CompanySource, Reading, SourceSteps } from '../../scripts/types/index.ts';
import { withControlDigits } from '../support/identity-number.ts';

const root = process.cwd();
const repository = await load(root, root, ({ code }) => {
	throw new Error(code);
});
const carriers = carriersOf(repository, rules);
const options = { asOf: '2026-06-01', earlier: undefined };
const companies = repository.companies.map((source) => [source.id, source] as const);
const documentRules = rules.filter(({ scope }) => scope === 'document');

test.each(companies)('what %s came to is the same when its documents were kept', (_, source) => {
	const first = makeStep(source, repository, carriers, options);
	const known = new Map(stepsOf(first).sources.map((step) => [step.file, step]));
	let asked: readonly Reading[] = [];
	const second = makeStep(source, repository, carriers, options, (before) => {
		asked = before;
		return known;
	});
	expect(known.size).toBe(first.step.read.length);
	expect(asked).toEqual(stepsOf(first).before);
	expect(second.step).toEqual(first.step);
	expect(second.readings).toEqual(first.readings);
	expect(new Set(stepsOf(second).sources)).toEqual(new Set(stepsOf(first).sources));
	const contents = ({ contents }: typeof first) => [...contents.values()].map(({ content }) => content());
	expect(contents(second)).toEqual(contents(first));
});

/** Else it could be that what one document brought about was kept in mind, and never noted of the next that uses it. */
test.each(companies)('what each document of %s reads does not depend on what was read before it', (_, source) => {
	const { sources, before } = stepsOf(makeStep(source, repository, carriers, options));
	const isKnown = new Set(before.map(named));
	for (const { file, readings } of sources) {
		const beside = readings.map(named).filter((name) => !isKnown.has(name));
		expect(
			readAlone(source, file)
				.filter((name) => !isKnown.has(name))
				.sort(),
			file,
		).toEqual(beside.sort());
		expect(beside).toContain(`file ${file}`);
	}
});

test('a document with an identity number in full is not kept', () => {
	const number = withControlDigits('418290123') ?? withControlDigits('418290124') ?? '';
	const [file = ''] = repository.sources.flatMap(({ kind, company, file }) =>
		kind.name === 'instruction' && company === undefined ? file : [],
	);
	const sources = repository.sources.map((one) =>
		one.file === file ? { ...one, text: `${one.text}\n\nNummer ${number}.\n` } : one,
	);
	const [company] = repository.companies.filter(({ file }) => file === 'README.md');
	if (company === undefined) throw new Error('no company');
	const kept = (all: typeof sources) => {
		const { sources } = stepsOf(makeStep(company, { ...repository, sources: all }, carriers, options));
		return sources.map((one) => one.file);
	};
	expect(kept([...repository.sources])).toContain(file);
	expect(kept(sources)).not.toContain(file);
	expect(kept(sources)).toHaveLength(kept([...repository.sources]).length - 1);
});

/** What is read for one source when no other is filled in, and no rule on the company is run. */
function readAlone(company: CompanySource, file: string): readonly string[] {
	const noted = noteReadings(repository);
	const keeper = openSourceKeeper(noted, undefined);
	const own = noted.seen.companies.find(({ id }) => id === company.id) ?? company;
	const { filled } = filling(own, noted.seen, {
		...keeper.filling,
		fill: (source, work) =>
			keeper.filling.fill(source, () => (source.file === file ? work() : { documents: [], anchors: [], found: [] })),
	});
	checkCompany(filled, noted.seen, { ...options, rules: documentRules }, keeper.checking);
	const [step] = keeper.steps().sources.filter((one) => one.file === file);
	return (step?.readings ?? []).map(named);
}

function named(reading: Reading): string {
	return reading.join(' ');
}

function stepsOf({ sources }: { readonly sources: SourceSteps | undefined }): SourceSteps {
	if (sources === undefined) throw new Error('nothing was kept');
	return sources;
}
