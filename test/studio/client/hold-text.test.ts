import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HeldText, holdText, type TextServer } from '../../../scripts/studio/client/held-text/hold-text.ts';
import type { StudioEdit, StudioSaved } from '../../../scripts/types/index.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const headEnd = '---\n';

/** A program whose texts have JSON above `---`, and which answers when it is let. */
function aProgram(text: string) {
	const disk = { text };
	const waiting: (() => void)[] = [];
	const later = <T>(answer: () => T) =>
		new Promise<T>((resolve, reject) => {
			waiting.push(() => {
				try {
					resolve(answer());
				} catch (error) {
					reject(error as Error);
				}
			});
		});
	let isGone = false;
	const start = (whole: string) => whole.indexOf(headEnd) + headEnd.length;
	const server: TextServer = {
		values: (whole) =>
			later(() => {
				if (isGone) throw new Error('gone');
				return {
					values: JSON.parse(whole.slice(0, start(whole) - headEnd.length)),
					bodyStart: start(whole),
					findings: [],
				};
			}),
		edit: (whole, edits) =>
			later(() => {
				if (isGone) throw new Error('gone');
				const values = JSON.parse(whole.slice(0, start(whole) - headEnd.length));
				for (const { path, value } of edits) values[String(path[0])] = value;
				return `${JSON.stringify(values)}\n${headEnd}${whole.slice(start(whole))}`;
			}),
		save: (hash, whole) =>
			later((): StudioSaved => {
				if (isGone) throw new Error('gone');
				if (hash !== hashOf(disk.text))
					return { type: 'changed', now: { file: 'a.md', hash: hashOf(disk.text), text: disk.text } };
				disk.text = whole;
				return { type: 'saved', hash: hashOf(whole) };
			}),
	};
	return {
		disk,
		server,
		setGone: (now: boolean) => {
			isGone = now;
		},
		/** Answers the oldest question. */
		async answer() {
			waiting.shift()?.();
			await new Promise((resolve) => setImmediate(resolve));
		},
		async answerAll() {
			do await this.answer();
			while (waiting.length > 0);
		},
	};
}

const opening = `{"a":"1"}\n${headEnd}Text.\n`;

async function opened(text = opening) {
	const program = aProgram(text);
	const held = holdText({ file: 'a.md', hash: hashOf(text), text }, program.server);
	await program.answerAll();
	return { program, held };
}

const setField = (key: string, value: string): StudioEdit => ({ path: [key], value });

test('what is typed in fields and text, in whatever order answers come, is what is saved', async () => {
	const step = fc.oneof(
		fc.record({ type: fc.constant('field' as const), key: fc.constantFrom('a', 'b', 'c'), value: fc.string() }),
		fc.record({ type: fc.constant('body' as const), value: fc.string() }),
		fc.record({ type: fc.constant('answer' as const) }),
		fc.record({ type: fc.constant('save' as const) }),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
			const { program, held } = await opened();
			const fields: Record<string, string> = { a: '1' };
			let body = 'Text.\n';
			for (const one of steps) {
				if (one.type === 'field') {
					held.edit([setField(one.key, one.value)]);
					fields[one.key] = one.value;
				} else if (one.type === 'body') {
					held.setBody(one.value);
					body = one.value;
				} else if (one.type === 'answer') await program.answer();
				else void held.save();
			}
			await program.answerAll();
			void held.save();
			await program.answerAll();
			expect(held.front.value?.values).toEqual(fields);
			expect(held.state.value).toBe('saved');
			expect(program.disk.text).toBe(held.text.value);
			const [head = '', said] = split(program.disk.text);
			expect(JSON.parse(head)).toEqual(fields);
			expect(said).toBe(body);
		}),
	);
});

function split(text: string): readonly [string, string] {
	const end = text.indexOf(headEnd);
	return [text.slice(0, end), text.slice(end + headEnd.length)];
}

test('a text that others changed is asked about, and either is kept whole', async () => {
	for (const which of ['mine', 'theirs'] as const) {
		const { program, held } = await opened();
		held.setBody('Mine.\n');
		program.disk.text = `{"a":"2"}\n${headEnd}Theirs.\n`;
		void held.save();
		await program.answerAll();
		expect(held.conflict.value?.now?.text).toBe(program.disk.text);
		expect(held.state.value).toBe('unsaved');
		void held.settle(which);
		await program.answerAll();
		expect(held.state.value).toBe('saved');
		expect(held.text.value).toBe(program.disk.text);
		expect(held.body.value).toBe(which === 'mine' ? 'Mine.\n' : 'Theirs.\n');
	}
});

test('a program that is gone loses nothing: all is saved when it is back', async () => {
	const { program, held } = await opened();
	program.setGone(true);
	held.edit([setField('a', 'new')]);
	await program.answerAll();
	void held.save();
	await program.answerAll();
	expect([held.state.value, held.fault.value]).toEqual(['unsaved', 'gone']);
	program.setGone(false);
	void held.save();
	await program.answerAll();
	expect([held.state.value, held.fault.value]).toEqual(['saved', undefined]);
	expect(program.disk.text).toBe(`{"a":"new"}\n${headEnd}Text.\n`);
});

test('what is seen on disk is taken where nothing is unsaved, and told where something is', async () => {
	const { program, held } = await opened();
	const other = `{"a":"3"}\n${headEnd}Other.\n`;
	expect(held.seen({ file: 'a.md', hash: hashOf(other), text: other })).toBe(true);
	await program.answerAll();
	expect(held.body.value).toBe('Other.\n');
	held.setBody('Mine.\n');
	expect(held.seen({ file: 'a.md', hash: hashOf(opening), text: opening })).toBe(false);
	expect([held.isChangedOutside.value, held.body.value]).toEqual([true, 'Mine.\n']);
});

test('what the file held before it was saved, told late, takes nothing away', async () => {
	const { program, held } = await opened();
	held.setBody('Mine.\n');
	void held.save();
	await program.answerAll();
	expect(held.seen({ file: 'a.md', hash: hashOf(opening), text: opening })).toBe(false);
	expect([held.body.value, held.state.value]).toEqual(['Mine.\n', 'saved']);
});

test('list items that are taken out one after the other are each taken out', async () => {
	const sent: (readonly StudioEdit[])[] = [];
	const { server } = aProgram(opening);
	const held: HeldText = holdText(
		{ file: 'a.md', hash: '', text: opening },
		{
			...server,
			values: async () => ({ values: { list: ['x', 'y', 'z'] }, bodyStart: 0, findings: [] }),
			edit: async (text, edits) => {
				sent.push(edits);
				return text;
			},
			save: async () => ({ type: 'saved', hash: '' }),
		},
	);
	await new Promise((resolve) => setImmediate(resolve));
	held.edit([{ path: ['list', 0], value: undefined }], true);
	held.edit([{ path: ['list', 0], value: undefined }], true);
	await held.save();
	expect(held.front.value?.values).toEqual({ list: ['z'] });
	expect(sent.flat()).toHaveLength(2);
});

test('where the file is gone, what was typed is written anew or given up, as its author says', async () => {
	for (const which of ['mine', 'theirs'] as const) {
		const asked: string[] = [];
		const { server } = aProgram(opening);
		const held = holdText(
			{ file: 'a.md', hash: 'h', text: opening },
			{
				...server,
				values: async () => ({ values: {}, bodyStart: 0, findings: [] }),
				save: async (hash) => {
					asked.push(hash);
					return hash === '' ? { type: 'saved', hash: 'new' } : { type: 'changed', now: undefined };
				},
			},
		);
		await new Promise((resolve) => setImmediate(resolve));
		held.setBody('Mine.\n');
		await held.save();
		expect([held.conflict.value, held.state.value]).toEqual([{ now: undefined }, 'unsaved']);
		await held.settle(which);
		expect([held.conflict.value, held.state.value, held.text.value]).toEqual([undefined, 'saved', 'Mine.\n']);
		expect(asked).toEqual(which === 'mine' ? ['h', ''] : ['h']);
	}
});

test('what is given up is free to leave, though a change of it is still on its way', async () => {
	const { server } = aProgram(opening);
	const held = holdText(
		{ file: 'a.md', hash: 'h', text: opening },
		{
			...server,
			values: async () => ({ values: { a: '1' }, bodyStart: 0, findings: [] }),
			save: async () => ({ type: 'changed', now: undefined }),
		},
	);
	await new Promise((resolve) => setImmediate(resolve));
	held.setBody('Mine.\n');
	await held.save();
	held.edit([setField('a', '2')]);
	await held.settle('theirs');
	expect(held.state.value).toBe('saved');
	held.edit([setField('a', '3')]);
	expect(held.state.value).toBe('unsaved');
});

test('what is typed while it is being saved is saved as well when that is asked for meanwhile, and not otherwise', async () => {
	for (const isAsked of [true, false]) {
		const { program, held } = await opened();
		held.setBody('One.\n');
		void held.save();
		await new Promise((resolve) => setImmediate(resolve));
		held.setBody('Two.\n');
		if (isAsked) void held.save();
		await program.answerAll();
		expect(program.disk.text).toContain(isAsked ? 'Two.' : 'One.');
		expect(held.state.value).toBe(isAsked ? 'saved' : 'unsaved');
	}
});

test('what was saved without the answer getting here is no change by others', async () => {
	const { program, held } = await opened();
	held.setBody('Mer.\n');
	program.disk.text = held.text.value;
	void held.save();
	await program.answerAll();
	expect(held.conflict.value).toBeUndefined();
	expect(held.state.value).toBe('saved');
	held.setBody('Enda mer.\n');
	void held.save();
	await program.answerAll();
	expect(program.disk.text).toBe(held.text.value);
});

test('fields that could not be asked for are asked for again when the program is there', async () => {
	const program = aProgram(opening);
	const file = { file: 'a.md', hash: hashOf(opening), text: opening };
	program.setGone(true);
	const held = holdText(file, program.server);
	await program.answerAll();
	expect([held.fault.value, held.body.value]).toEqual(['gone', undefined]);
	program.setGone(false);
	held.seen(file);
	await program.answerAll();
	expect([held.fault.value, held.body.value]).toEqual([undefined, 'Text.\n']);
});
