import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../scripts/check/rules/index.ts';
import type { Field, Kind, Repository } from '../../scripts/types/index.ts';
import { type Change, type Example, examplesOf } from '../support/examples.ts';
import { normRows, sources } from '../support/norm-rows.ts';

/*
 * A norm is covered when a check stands behind it, with an example that shows it broken: one whose page turns red when
 * the check is taken away. Here it is taken away, norm by norm.
 */
interface Shown {
	readonly example: Example;
	readonly code: string;
}

const examples = ['test/rules', 'test/check'].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => ({ page: name.slice(0, -'.md'.length), file: `${folder}/${name}` }))
		.flatMap(({ page, file }) => examplesOf(file, page).map((example) => ({ page, example }))),
);

/** Where each norm is shown broken: on the page of the rule itself, in a short report, so that little else is at play. */
function shownFor(norm: string): Shown | undefined {
	const naming = examples.flatMap(({ page, example }) =>
		codesIn(example.report, norm).map((code) => ({ example, code, strange: code === page && isRule(code) ? 0 : 1 })),
	);
	const [shown] = naming.sort(
		(one, other) => one.strange - other.strange || one.example.report.length - other.example.report.length,
	);
	return shown;
}

/** The codes of the lines of a report that name a norm. */
function codesIn(report: string, norm: string): readonly string[] {
	const lines = report.matchAll(/^\S+:\d+:\d+ (?:error|warning|info) (\S+) \[([^\]]+)\]/gmu);
	return [...lines].filter(([, , norms = '']) => norms.split(', ').includes(norm)).map(([, code = '']) => code);
}

function isRule(code: string): boolean {
	return rules.some((rule) => rule.code === code);
}

/** The rule is not run; of what is no rule, the fields and sections that carry the norm are no longer asked for. */
function without(code: string, norm: string): Change {
	const others = rules.filter((rule) => rule.code !== code);
	return {
		rules: others,
		repository: (repository) => (others.length < rules.length ? repository : withoutCarriers(repository, norm)),
	};
}

function withoutCarriers(repository: Repository, norm: string): Repository {
	const kinds = [...repository.kinds].map(([name, kind]): readonly [string, Kind] => [name, unasked(kind, norm)]);
	const companies = repository.companies.map((company) => ({
		...company,
		type: { ...company.type, fields: unaskedFields(company.type.fields, norm) },
	}));
	const renewed = new Map(kinds);
	const types = [...repository.registerTypes].map(
		([name, type]) => [name, { ...type, columns: unaskedFields(type.columns, norm) }] as const,
	);
	return {
		...repository,
		kinds: renewed,
		companies,
		registerTypes: new Map(types),
		registers: repository.registers.map((register) => ({
			...register,
			type: { ...register.type, columns: unaskedFields(register.type.columns, norm) },
		})),
		sources: repository.sources.map((source) => ({ ...source, kind: renewed.get(source.kind.name) ?? source.kind })),
	};
}

function unasked(kind: Kind, norm: string): Kind {
	return {
		...kind,
		fields: unaskedFields(kind.fields, norm),
		sections: kind.sections.filter(({ norms }) => !norms.includes(norm)),
	};
}

/** Those that carry the norm may be left out, and may be anything. */
function unaskedFields(fields: readonly Field[], norm: string): readonly Field[] {
	return fields.map((field) => ({
		...field,
		...(field.norms.includes(norm) && { requirement: 'optional' as const, type: 'text' as const, norms: [] }),
		fields: unaskedFields(field.fields, norm),
	}));
}

test('there is much to take away', () => {
	expect(examples.length).toBeGreaterThan(500);
});

const covered = [...sources, 'norway'].flatMap((source) =>
	normRows(source).norms.filter(({ status }) => status === 'covered'),
);

test.each(covered.map(({ id }) => id))(
	'%s: without its check, its example is no longer as its page says',
	async (id) => {
		const shown = shownFor(id);
		expect(shown, 'no page shows it broken').toBeDefined();
		if (shown === undefined) return;
		const { example, code } = shown;
		expect(codesIn(example.report, id)).toContain(code);
		expect(codesIn(await example.find(without(code, id)), id)).not.toContain(code);
	},
);

test('a check that is still there is seen', async () => {
	const shown = shownFor('S1-p13');
	expect(shown && (await shown.example.find())).toBe(shown?.example.report);
});
