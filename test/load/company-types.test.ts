import { expect, test } from 'vitest';
import { z } from 'zod';
import { load } from '../../scripts/load/load.ts';
import { loadCompanyTypes } from '../../scripts/load/templates/company-types.ts';
import type { Field, Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

const own = await load(process.cwd(), process.cwd(), () => {});

async function typesWith(edits: Edits) {
	const { root, remove } = makeRepository([{ copy: 'templates', to: 'templates' }, ...edits]);
	try {
		const messages: Message[] = [];
		const types = await loadCompanyTypes(root, (message) => messages.push(message));
		const found = messages.map(({ place, params }) => [`${place.file}:${place.line}`, params]);
		return { types, found };
	} finally {
		remove();
	}
}

const cooperative = (fields: string) => ({
	file: 'templates/company/cooperative.yaml',
	write: `label: {nb: Lag, nn: Lag, da: Lag, en: Cooperative}\nfields:\n${fields}`,
});

test('every type carries what every organisation carries, each field once', async () => {
	const { types, found } = await typesWith([]);
	expect(found).toEqual([]);
	expect([...types.keys()]).toEqual(['branch-service', 'district', 'enterprise', 'in-house-service', 'service-centre']);
	for (const { fields } of types.values()) {
		const keys = fields.map(({ key }) => key);
		expect(keys).toEqual(
			expect.arrayContaining(['id', 'name', 'address', 'manager', 'brand', 'legalBasis', 'example']),
		);
		expect(new Set(keys).size).toBe(keys.length);
		expect([keys[0], keys.at(-1)]).toEqual(['id', 'example']);
	}
});

test('a type’s own fields stand in the middle, and one that it restates where the type has it', async () => {
	const { types } = await typesWith([
		cooperative(
			'  members: {label: {nb: A, nn: A, da: A, en: A}}\n  manager: {required: true}\n  address: {required: true}\n',
		),
	]);
	const fields = types.get('cooperative')?.fields ?? [];
	expect(fields.map(({ key }) => key)).toEqual([
		...['id', 'type', 'language', 'country', 'name', 'orgNumber', 'cvr'],
		...['members', 'manager', 'address'],
		...['county', 'brand', 'handbookAddress', 'library', 'libraryPublisher', 'libraryApproved', 'libraryHearing'],
		...['legalBasis', 'example'],
	]);
	const manager = fields.find(({ key }) => key === 'manager');
	expect(manager).toMatchObject({ type: 'group', requirement: 'required', label: { en: 'Managing director' } });
	expect(manager?.fields.map(({ key }) => key)).toEqual(['name', 'role', 'phone', 'email']);
});

test('a slip in a field that is restated is told at its line in the type', async () => {
	const { found } = await typesWith([cooperative('  manager: {requierd: true}\n  adress: {required: true}\n')]);
	const file = 'templates/company/cooperative.yaml';
	expect(found).toEqual([
		[`${file}:3`, expect.objectContaining({ path: 'fields.manager.requierd', fault: 'unknown' })],
		[`${file}:4`, expect.objectContaining({ path: 'fields.adress.label', fault: 'missing' })],
	]);
});

test('a slip in what all carry is told once, not once a type', async () => {
	const { types, found } = await typesWith([
		{ file: 'templates/company.yaml', find: '  cvr: {type: cvr,', replace: '  cvr: {type: cvrr,' },
	]);
	expect(found).toEqual([
		[expect.stringContaining('templates/company.yaml:'), expect.objectContaining({ path: 'fields.cvr.type' })],
	]);
	expect(types.size).toBe(0);
});

test('every county of the register of sites is of one area, and every exception of an area that there is', async () => {
	const { types } = await typesWith([]);
	const centre = types.get('service-centre');
	const { areas, exceptions } = z
		.object({
			areas: z.record(z.string(), z.array(z.string())),
			exceptions: z.array(z.object({ area: z.string().optional() })),
		})
		.parse(centre?.rules.get('site-outside-area'));
	const choicesOf = (fields: readonly Field[] = [], name: string) =>
		fields.find(({ key }) => key === name)?.choices.map(({ value }) => value);
	const counties = choicesOf(own.registerTypes.get('sites')?.columns, 'county');
	expect(Object.values(areas).flat().sort()).toEqual(counties?.sort());
	expect(choicesOf(centre?.fields, 'area')).toEqual(Object.keys(areas));
	const named = exceptions.map(({ area }) => area).filter((area) => area !== undefined);
	expect(Object.keys(areas)).toEqual(expect.arrayContaining(named));
});

test.each([
	['fbsc-nordjylland', 1200, 15_600],
	['fbsc-sydjylland-fyn', 1425, 18_600],
	['fbsc-sjaelland-bornholm', 1090, 14_300],
])('%s plans at least 1.3 hours for each of those counted last, and counts all its sites', (id, counted, tenths) => {
	const rowsOf = (name: string) =>
		own.registers
			.filter(({ company, type }) => company === id && type.name === name)
			.flatMap(({ rows }) =>
				rows.map(
					({ entries }) =>
						(key: string) =>
							textOf(entries.get(key)?.value),
				),
			);
	const last = rowsOf('enrolments').filter((cell) => cell('year') === '1988');
	const classes = ['compulsory', 'workshop', 'secondEchelon', 'firstEchelon'];
	const total = last.flatMap((cell) => classes.map((key) => Number(cell(key)))).reduce((sum, count) => sum + count, 0);
	const hours = own.companies.find((company) => company.id === id)?.values.entries.get('plannedHours')?.value;
	expect(total).toBe(counted);
	expect(textOf(hours)).toBe(`${tenths / 10}.0`);
	expect(tenths).toBeGreaterThanOrEqual(13 * total);
	expect(last.map((cell) => cell('site')).sort()).toEqual(
		rowsOf('sites')
			.map((cell) => cell('site'))
			.sort(),
	);
});

function textOf(value: { readonly type: string; readonly text?: string } | undefined): string {
	return value?.text ?? '';
}
