import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Doc, FontFace } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { anEdition } from '../an-edition.ts';
import { installed, launchChromium, unlessInstalled } from './chromium.ts';
import { readPage } from './read-page.ts';
import { rendered } from './rendered.ts';
import { aSite } from './site/a-site.ts';
import { textIn } from './text-in.ts';

const fonts = new URL('../../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

const face = (name: string, weight: FontFace['weight']): FontFace => ({
	file: `company/${name}.ttf`,
	bytes: readFileSync(new URL(`${name}/SourceSans3_${name}.ttf`, fonts)),
	mediaType: 'font/ttf',
	weight,
	style: 'normal',
});

function aDocInOwnTypeface(name: string): Doc {
	const faces = [face('400Regular', 'regular'), face('700Bold', 'bold')];
	const company = { id: 'a', name: 'A AS', example: false, colour: '#1f4e6b', fonts: { name, faces } };
	return aDoc({ markdown: '## Formål\n\nTekst med **vekt**.', meta: { company } });
}

const doc = aDocInOwnTypeface('Egen Skrift');

test('only a page that holds fonts may load them, and only from itself', async () => {
	const own = readPage(await rendered(doc));
	const plain = readPage(await rendered(aDoc({ markdown: 'Tekst' })));
	const policies = [own, plain].map((page) => String(page.all('meta')[1]?.properties.content));
	expect(policies[0]).toContain('font-src data:;');
	expect(policies[1]).not.toContain('font-src');
});

test('the name of a typeface cannot leave its place in the style', async () => {
	const page = readPage(await rendered(aDocInOwnTypeface('"; } </style><script>alert(1)</script>')));
	expect(page.errors).toEqual([]);
	expect(page.all('script')).toEqual([]);
	expect(page.all('style').map((style) => textIn(style))[1]).not.toContain('<');
});

describe.skipIf(!installed)(`in a browser${unlessInstalled}`, () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchChromium();
	}, 60_000);

	afterAll(async () => browser?.close());

	test.each([
		['page', () => rendered(doc)],
		['site', () => aSite(anEdition([doc]))],
	])('a %s is set in the firm’s own typeface', async (_, html) => {
		const page = await browser.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		await page.setContent(await html());
		const loaded = 'document.fonts.ready.then((fonts) => [...fonts].map(({ family, status }) => [family, status]))';
		const quoted = [expect.stringContaining('Egen Skrift'), 'loaded'];
		expect(await page.evaluate(loaded)).toEqual([quoted, quoted]);
		expect(await page.evaluate('getComputedStyle(document.querySelector("p")).fontFamily')).toMatch(/^"Egen Skrift"/u);
		await page.close();
		expect(complaints).toEqual([]);
	});
});
