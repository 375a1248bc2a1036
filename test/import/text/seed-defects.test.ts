import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportFindingName } from '../../../scripts/types/index.ts';
import { readSeed, seeds } from './read.ts';

/** All that is told of a text as doubtful by its words. */
const told = [
	'wording',
	'variant',
	'broken',
	'misled',
	'reference',
	'unsaid',
	'missing',
	'misnamed',
	'misplaced',
	'audience',
	'exemption',
	'party',
	'general',
	'quotation',
	'relevant',
	'concerned',
	'signed',
	'bound',
] as const;

const there = existsSync(seeds.meetings);

/** Each known defect of the five texts with what tells of it: the finding and its lines. */
const defects: Readonly<
	Record<keyof typeof seeds, readonly (readonly [defect: string, name: ImportFindingName, ...lines: number[]])[]>
> = {
	meetings: [
		['development of information for exchange', 'wording', 6],
		['a full stop for a hyphen', 'wording', 29],
		['mutually for invited', 'wording', 34],
		['a letter missing', 'wording', 62],
		['no day and no number of its own', 'unsaid', 2, 2],
		['no title', 'untitled', 2],
	],
	defence: [
		['§ 7 is cited for what stands in § 6', 'misled', 55],
		['a list of references that is not there', 'reference', 23],
		['a title without its s', 'wording', 158],
		['a verb for a noun', 'wording', 164],
		['a letter too many', 'wording', 364],
		['a noun with the wrong ending', 'wording', 401],
		['the order has no day and no number, the model no day', 'unsaid', 1, 1, 158],
		['one who signed it once, by name', 'signed', 158],
	],
	order: [
		['a word divided in the middle of a line', 'joined', 163],
		['a letter missing', 'wording', 610],
		['the wrong article before a committee', 'wording', 223],
		['the wrong gender of a compound', 'variant', 221],
		['an adjective without its ending', 'variant', 117],
		['items that lost their numbers, and chapters theirs', 'reference', 57, 433],
		['no number of its own', 'unsaid', 1],
	],
	revision: [
		['two words too few in the order', 'wording', 3],
		['a hyphen in a word', 'wording', 20],
		['letters changed about', 'wording', 23],
		['no space behind a full stop', 'wording', 46],
		['a genitive apart from its short form, and a word for another', 'wording', 50, 50],
		['a word missing', 'wording', 53],
		['a term that is no longer the law’s, and no space before a bracket', 'wording', 59, 59],
		['letters doubled', 'wording', 61, 69],
		['a hyphen in a word of the trade, three times', 'wording', 66, 76, 76],
		['a short form that nobody has', 'wording', 73],
		['a sign of a § without its space', 'wording', 82],
		['an end that hangs in the air', 'broken', 54],
		['a clause that never ends', 'broken', 73],
		['laws that the register does not have', 'law', 84, 85],
		['a yearly plan that tells what has been done', 'misnamed', 54],
		['a survey of the enterprise among the tasks for one person', 'misplaced', 67],
		['a target group without the employees', 'audience', 30],
		['exempt where it is meant that a list does not name the enterprise', 'exemption', 25],
		['a supplier by name', 'party', 48],
		['words on what other enterprises have to do', 'general', 15],
		['the law as it was quoted once', 'quotation', 20],
		['internal control is not named where the text speaks of it', 'concerned', 34],
		['general check-ups, certificates and travel medicine may be add-on services now', 'concerned', 65],
		['the § of the act is not named, and add-on services are not told from others', 'relevant', 14, 14],
	],
	grants: [
		['lists and sentences that are gone', 'missing', 25, 36, 56, 69, 95, 119, 139, 154],
		['items that references name and the text has not', 'reference', 35, 46, 64, 90, 112],
		['letters changed about', 'wording', 124],
		['at least one and a half to two years', 'bound', 178],
		['no title', 'untitled', 1],
		['no day and no number of its own', 'unsaid', 1, 1],
	],
};

describe.skipIf(!there)(
	`known defects of the five texts${there ? '' : ` (skipped: ${seeds.meetings} is not there)`}`,
	() => {
		describe.each(Object.entries(defects))('%s', (seed, rows) => {
			let found: Readonly<Record<string, readonly number[]>> = {};

			beforeAll(async () => {
				const { findings } = await readSeed(seeds[seed as keyof typeof seeds]);
				const names = [...new Set(findings.map(({ name }) => name))];
				found = Object.fromEntries(
					names.map((name) => [
						name,
						findings.filter((one) => one.name === name).map(({ place }) => place?.number ?? 0),
					]),
				);
			});

			test.each(rows)('%s', (_, name, ...lines) => {
				for (const line of lines)
					expect(found[name]?.filter((one) => one === line).length ?? 0).toBeGreaterThanOrEqual(
						lines.filter((one) => one === line).length,
					);
			});

			test('and nothing else is in doubt', () => {
				for (const name of told) {
					const expected = rows.filter(([, one]) => one === name).flatMap(([, , ...lines]) => lines);
					expect({ [name]: (found[name] ?? []).toSorted((a, b) => a - b) }).toEqual({
						[name]: expected.toSorted((a, b) => a - b),
					});
				}
			});
		});
	},
);
