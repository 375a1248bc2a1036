import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Asker, Stopped } from '../../scripts/commands/init/asker.ts';
import { newCommand } from '../../scripts/commands/new.ts';
import { makeRepository } from '../support/repository.ts';

let printed = '';

beforeEach(() => {
	printed = '';
	for (const stream of [process.stdout, process.stderr])
		vi.spyOn(stream, 'write').mockImplementation((text) => {
			printed += String(text);
			return true;
		});
});
afterEach(() => vi.restoreAllMocks());

function answering(answer: string, asked: string[]): Asker {
	return {
		text: () => Promise.reject(new Error('asked for a text')),
		choose: async ({ message, answers }) => {
			asked.push(message);
			if (answer === 'Ctrl-C') throw new Stopped();
			expect(answers.map(({ value }) => value)).toContain(answer);
			return answer;
		},
	};
}

const centre = { copy: 'test/support/centre', to: 'company/centre' };
const made = (root: string) =>
	existsSync(join(root, 'company'))
		? readdirSync(join(root, 'company')).filter((file) => file.endsWith('_Proeve.md'))
		: [];

test.each([
	['ja', 0, 1],
	['nei', 130, 0],
	['Ctrl-C', 130, 0],
])('a historic kind is made for one who says yes: %s', async (answer, code, documents) => {
	const { root, remove } = makeRepository([]);
	const asked: string[] = [];
	expect(await newCommand('coverage-decision', 'Prøve', { root }, answering(answer, asked))).toBe(code);
	expect(asked).toEqual([
		'Dette er et skjema etter regler som ikke gjelder lenger (slik de var 1988-01-01). Lage det likevel?',
	]);
	expect(made(root)).toHaveLength(documents);
	expect(printed.includes('Avbrutt. Ingenting er endret.')).toBe(code === 130);
	remove();
});

test('a company whose law is historic has historic forms of every kind', async () => {
	const { root, remove } = makeRepository([centre]);
	const asked: string[] = [];
	const code = await newCommand('safety-round', 'Prøve', { root, company: 'centre' }, answering('nei', asked));
	expect({ code, asked: asked.length }).toEqual({ code: 130, asked: 1 });
	remove();
});

test('a form of today, and one that is meant, are made without a question', async () => {
	const { root, remove } = makeRepository([]);
	const asked: string[] = [];
	expect(await newCommand('safety-round', 'Prøve', { root }, answering('nei', asked))).toBe(0);
	expect(await newCommand('coverage-decision', 'Prøve', { root, historic: true }, answering('nei', asked))).toBe(0);
	expect(asked).toEqual([]);
	remove();
});

test('where nobody can be asked, nothing is made and the option is named', async () => {
	const { root, remove } = makeRepository([centre]);
	await expect(newCommand('coverage-decision', 'Prøve', { root })).rejects.toMatchObject({
		finding: { code: 'historic-unconfirmed', params: { asOf: '1988-01-01' } },
	});
	expect(made(root)).toEqual([]);
	remove();
});
