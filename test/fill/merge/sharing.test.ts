import { expect, test } from 'vitest';
import { merge, text } from './merge.ts';
import { printed } from './printed.ts';

const template = text(
	'template.md',
	'# {{company.name}}\n\n{{body}}\n\n{{#if company.cvr}}CVR {{company.cvr}}{{else}}uten CVR{{/if}}\n',
);
const body = text('document.md', 'Vi i {{company.name}}.\n');

function forCompany(name: string, cvr: string | null) {
	return merge(template, { body, scope: { company: { name, cvr } } });
}

test('one template serves many companies, and none meets another’s facts', () => {
	const first = forCompany('Første AS', '11');
	const second = forCompany('Andre AS', null);
	const third = forCompany('Tredje AS', '33');
	expect(printed(first.root)).toBe('Første AS\nVi i Første AS.\nCVR 11');
	expect(printed(second.root)).toBe('Andre AS\nVi i Andre AS.\nuten CVR');
	expect(printed(third.root)).toBe('Tredje AS\nVi i Tredje AS.\nCVR 33');
	expect(JSON.stringify(third.root)).not.toMatch(/Første|Andre|11/);
});

test('a company’s slip does not follow the next company', () => {
	expect(forCompany(' ', null).told).toEqual(['value-missing 1:5', 'value-missing 1:8']);
	expect(forCompany('Neste AS', null).told).toEqual([]);
});

test('what is done to one company’s tree is not done to another’s', () => {
	const first = forCompany('Første AS', null).root;
	for (const node of first?.children ?? []) {
		node.data = Object.assign(node.data ?? {}, { anchor: 'x' });
		if ('children' in node) node.children.length = 0;
	}
	expect(JSON.stringify(forCompany('Andre AS', null).root)).not.toContain('anchor');
	expect(printed(forCompany('Andre AS', null).root)).toBe('Andre AS\nVi i Andre AS.\nuten CVR');
});

test('two hundred companies that take different ways through a text are each given their own', () => {
	const ways = text(
		'template.md',
		'{{#each company.rows}}\n- {{this}}\n{{/each}}\n{{#if company.last}}\n{{company.last}}\n{{/if}}\n',
	);
	for (let index = 0; index < 200; index++) {
		const rows = Array.from({ length: 1 + (index % 20) }, (_, row) => `${index}.${row}`);
		const last = index % 3 === 0 ? `slutt ${index}` : null;
		const { root } = merge(ways, { scope: { company: { rows, last } } });
		const expected = last === null ? rows : [...rows.slice(0, -1), `${rows.at(-1)}\n${last}`];
		expect(printed(root).split('\n')).toEqual(expected.join('\n').split('\n'));
	}
});

test('facts go into what a template and a body were when they were given', () => {
	const changed = text('template.md', `${template.text}\nNy linje.`);
	expect(printed(forCompany('A', null).root)).not.toContain('Ny linje');
	expect(printed(merge(changed, { body, scope: { company: { name: 'A', cvr: null } } }).root)).toContain('Ny linje');
});
