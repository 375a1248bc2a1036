import { Paragraph } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import { aDoc } from '../a-doc.ts';
import { judged, rezipped, templateBytes, usualHead } from './a-template.ts';
import { readZip } from './read-zip.ts';

const doc = aDoc({
	markdown: '## Formål\n\n1. en[^1]\n\n[^1]: Note.',
	frame: { watermark: 'UTKAST', notices: [{ type: 'example', text: 'EKSEMPEL' }] },
});

/** Written on when it is taken; a template may be refused, but what is taken never ends in a fault. */
async function fate(bytes: Uint8Array): Promise<'refused' | 'written'> {
	const { template, messages } = await judged(bytes);
	if (template === undefined) {
		expect(messages.filter(({ severity }) => severity === 'error')).not.toEqual([]);
		return 'refused';
	}
	const company = { ...doc.meta.company, wordTemplate: template };
	const rendered = await createDocxRenderer().render({ ...doc, meta: { ...doc.meta, company } });
	if (!('bytes' in rendered)) throw new Error(JSON.stringify(rendered.messages));
	readZip(rendered.bytes);
	return 'written';
}

async function sample(): Promise<ReadonlyMap<string, Buffer>> {
	const cover = { properties: { titlePage: true }, children: [new Paragraph({ children: usualHead() })] };
	const numbered = new Paragraph({ text: 'x', numbering: { reference: 'theirs', level: 0 } });
	return readZip(
		await templateBytes({ sections: [cover, { children: [numbered, new Paragraph('{{document.body}}')] }] }),
	);
}

test('a template without any one of its parts is refused or written on', async () => {
	const files = await sample();
	const fates = new Map<string, string>();
	for (const path of files.keys()) {
		const rest = new Map([...files].filter(([each]) => each !== path));
		fates.set(path, await fate(rezipped(rest, (text) => text)));
	}
	expect(fates.get('word/document.xml')).toBe('refused');
	expect(fates.get('word/styles.xml')).toBe('written');
	expect(fates.get('docProps/core.xml')).toBe('written');
}, 60_000);

test('a template that has lost elements or attributes anywhere is refused or written on', async () => {
	const files = await sample();
	const paths = [...files.keys()].filter((path) => /\.(?:xml|rels)$/u.test(path) && !path.startsWith('docProps/'));
	const loss = fc.record({
		path: fc.constantFrom(...paths),
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		what: fc.constantFrom(/<[\w:]+(?:\s[^<>]*)?\/>/gu, / [\w:]+="[^"]*"/gu, /<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>/gu),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(loss, { minLength: 1, maxLength: 4 }), async (losses) => {
			const bytes = rezipped(files, (text, path) =>
				losses
					.filter((each) => each.path === path)
					.reduce((left, { at, what }) => {
						const found = [...left.matchAll(what)];
						const gone = found[Math.floor(at * (found.length - 1))];
						return gone === undefined ? left : left.slice(0, gone.index) + left.slice(gone.index + gone[0].length);
					}, text),
			);
			await fate(bytes);
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 3000 : 150 },
	);
}, 600_000);
