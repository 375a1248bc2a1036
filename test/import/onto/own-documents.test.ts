import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { carryOver } from '../../../scripts/import/onto/carry-over.ts';
import { changedValues } from '../../../scripts/import/onto/changed-values.ts';
import { differences } from '../../../scripts/import/onto/differences.ts';
import { settleAddresses } from '../../../scripts/import/onto/settle-addresses.ts';
import { settlePictures } from '../../../scripts/import/onto/settle-pictures.ts';
import { zip } from '../../../scripts/render/zip.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';
import { readZip } from '../../render/docx/read-zip.ts';
import { officeDecides } from '../../support/tracked/office-decides.ts';
import { type OwnCopy, ownCopies, readCopy } from './own-copies.ts';

const isLong = process.env.REGELRETT_LONG === '1';

describe('copies to edit of the documents of this repository', () => {
	let all: readonly OwnCopy[];
	/** One of each kind and language, or all. */
	let some: readonly OwnCopy[];
	beforeAll(async () => {
		all = await ownCopies();
		const named = new Map(all.map((copy) => [`${copy.filled.doc.kind} ${copy.filled.doc.language}`, copy]));
		some = isLong ? all : [...named.values()];
	});

	test('say what is published, and nothing else', async () => {
		expect(new Set(all.map(({ filled }) => filled.doc.language))).toEqual(new Set(['nb', 'nn', 'da']));
		for (const { filled, facts, copy, published } of some) {
			const bytes = await copy();
			const [words, before] = [await readCopy(bytes, undefined), await readCopy(await published(), undefined)];
			expect([filled.doc.path, words.text, words.lost]).toEqual([filled.doc.path, before.text, []]);
			const { fields, unknown } = await readCopy(bytes, facts);
			expect([filled.doc.path, changedValues(facts, fields), unknown]).toEqual([filled.doc.path, [], []]);
		}
	});

	test.skipIf(!officeIsThere)(
		`are unchanged when LibreOffice has saved them, every field in its place${officeIsThere ? '' : ' (skipped: LibreOffice not installed)'}`,
		async () => {
			const files = await Promise.all(some.map(({ copy }) => copy()));
			const saved = officeDecides(files.map((bytes) => ({ bytes, decision: 'none' })));
			for (const [index, { filled, facts, body }] of some.entries()) {
				const before = await readCopy(files[index] ?? new Uint8Array(), facts);
				const after = await readCopy(saved[index] ?? new Uint8Array(), facts);
				settlePictures(after.root, before.root);
				settleAddresses(after.root, before.root);
				expect([filled.doc.path, after.fields]).toEqual([filled.doc.path, before.fields]);
				const { text, unmapped } = carryOver(body, before.text, after.text, facts);
				expect([filled.doc.path, text, unmapped]).toEqual([filled.doc.path, body, []]);
			}
		},
	);

	test('that somebody edited, words and fields, become sources of which the edited text comes; else it is said', async () => {
		const instructions = all.filter(({ filled }) => filled.doc.kind === 'instruction');
		let exact = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...instructions),
				fc.array(fc.tuple(fc.nat(), fc.nat(3)), { minLength: 1, maxLength: 3 }),
				async ({ facts, body, copy, again }, picks) => {
					const bytes = await copy();
					const [before, after] = [await readCopy(bytes, facts), await readCopy(edited(bytes, picks), facts)];
					const { text, unmapped } = carryOver(body, before.text, after.text, facts);
					const made = await readCopy(await again(text), facts);
					const remaining = differences(made.text, after.text, facts);
					if (unmapped.length === 0) expect([text, remaining]).toEqual([text, []]);
					if (remaining.length === 0) exact += 1;
				},
			),
			{ numRuns: isLong ? 2_000 : 40, endOnFailure: true, seed: 20261122 },
		);
		expect(exact).toBeGreaterThan((isLong ? 2_000 : 40) / 2);
	});
});

/** Words that stand among others, and fields for facts that are no items of a list. */
const places =
	/<w:sdt>(?:(?!<\/w:sdt>).)*?<w:tag w:val="(?:company|document)\.[\w.]+"(?:(?!<\/w:sdt>).)*<\/w:sdt>|(?<=<w:t xml:space="preserve">(?:[\p{L}.,:]+ )+)\p{L}+(?= \p{L}[\p{L} .,:]*<\/w:t>)/gsu;

/** Edits of a copy, by which of its places they are made at, and what is done there. */
function edited(bytes: Uint8Array, picks: readonly (readonly [place: number, how: number])[]): Uint8Array {
	const parts = new Map(readZip(bytes));
	const xml = String(parts.get('word/document.xml'));
	const begin = xml.lastIndexOf('<w:pStyle w:val="Notice"/>');
	const found = [...xml.matchAll(places)].filter(({ index }) => index > begin);
	const chosen = new Map(picks.map(([place, how]) => [place % Math.max(1, found.length), how]));
	const changed = [...chosen]
		.sort(([one], [other]) => other - one)
		.reduce((text, [place, how]) => {
			const [was = ''] = found[place] ?? [];
			const index = found[place]?.index ?? 0;
			return (
				text.slice(0, index) + (was.startsWith('<') ? field(was, how) : word(was, how)) + text.slice(index + was.length)
			);
		}, xml);
	parts.set('word/document.xml', Buffer.from(changed));
	return zip([...parts].map(([path, content]) => ({ path, bytes: content })));
}

function word(was: string, how: number): string {
	return [`ny${was}`, `innskutt ${was}`, `${was} tilføyd ord`, 'erstattet'][how] ?? was;
}

function field(was: string, how: number): string {
	const between = '<w:r><w:t xml:space="preserve"> og </w:t></w:r>';
	const inside = /<w:sdtContent>(.*)<\/w:sdtContent>/su.exec(was)?.[1] ?? '';
	return ['', was.replace(/(<w:t [^>]*>)[^<]*/u, '$1Ny verdi'), was + between + was, inside][how] ?? was;
}
