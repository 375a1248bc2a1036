import { afterEach, expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aLook } from './a-look.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

const { company } = aDoc({ markdown: '' }).meta;
const docs = [0, 1, 2].map((n) =>
	aDoc({
		markdown: `## Del ${n}\n\nTekst${'[^1]'.repeat(n)} ![Søyle](company/soyle.png)\n\n- [x] a\n\n| a | b |\n| - | - |\n| ${n} | x |\n\n[^1]: Note.`,
		frame: { watermark: 'UTKAST' },
		meta: { company: { ...company, logo: aPicture('image/jpeg') } },
	}),
);

test('the same document gives the same bytes in another process, time zone and order', async () => {
	const here = await rendered('Asia/Tokyo', docs);
	const there = (await rendered('America/New_York', docs.toReversed())).toReversed();
	expect(there).toEqual(here);
	expect(new Set(here).size).toBe(docs.length);
});

test('the same document gives the same bytes again, after others, and beside others', async () => {
	const renderer = aPdfRenderer(aLook(), { jobs: 2 });
	const [doc] = docs;
	if (!doc) throw new Error('No document');
	const first = await textOf(renderer, doc);
	const later = await Promise.all([...docs, ...docs, doc].map((each) => textOf(renderer, each)));
	await renderer.close();
	expect([later[0], later[3], later[6]]).toEqual([first, first, first]);
});

async function rendered(timeZone: string, order: typeof docs): Promise<readonly string[]> {
	process.env.TZ = timeZone;
	const renderer = aPdfRenderer();
	const texts: string[] = [];
	for (const doc of order) texts.push(await textOf(renderer, doc));
	await renderer.close();
	return texts;
}

async function textOf(renderer: ReturnType<typeof aPdfRenderer>, doc: (typeof docs)[number]): Promise<string> {
	const result = await renderer.render(doc);
	if ('bytes' in result) return Buffer.from(result.bytes).toString('base64');
	throw new Error(JSON.stringify(result.messages));
}
