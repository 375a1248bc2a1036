import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStatute } from '../../a-statute.ts';
import { anEdition } from '../../an-edition.ts';
import { brokenRules } from '../broken-rules.ts';
import { installed, launchChromium, unlessInstalled } from '../chromium.ts';
import { aSite } from './a-site.ts';

const statute = aStatute({
	id: '1-001',
	markdown: `§ 1. Centret hedder FBSC Nordjylland.

## Bestyrelse

§ 2. Bestyrelsen vælges for to år, jf. § 1.

Stk. 2. Den vælger en formand.

## Bilag 1. Vejledning

§ 3. Tilslutning sker skriftligt.
`,
	meta: { title: 'Vedtægt' },
});

const folder = mkdtempSync(join(tmpdir(), 'regelrett-statute-'));
const file = join(folder, 'index.html');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!installed)(`a statute in a site, in a browser${unlessInstalled}`, () => {
	let browser: Browser;

	beforeAll(async () => {
		writeFileSync(file, await aSite(anEdition([statute])));
		browser = await launchChromium();
	}, 60_000);

	afterAll(async () => browser?.close());

	async function open(width: number, check: (page: Page) => Promise<void>): Promise<void> {
		const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 } });
		const page = await context.newPage();
		await page.goto(pathToFileURL(file).href);
		await check(page);
		await context.close();
	}

	test.each([320, 1280])('breaks no rule of WCAG 2.2 AA at %i px and needs no scrolling from side to side', (width) =>
		open(width, async (page) => {
			expect(await brokenRules(page)).toEqual([]);
			const surplus = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
			expect(await page.evaluate(surplus)).toBe(0);
		}),
	);

	test.each([
		['formand', '1-001 Vedtægt\nBestyrelse · § 2.', '1-001-p2'],
		['nordjylland', '1-001 Vedtægt\n§ 1.', '1-001-p1'],
		['skriftligt', '1-001 Vedtægt\nBilag 1. Vejledning · § 3.', '1-001-bilag1-p3'],
	])('a search for «%s» leads to its §', (query, found, id) =>
		open(1280, async (page) => {
			const field = page.locator('input[type=search]');
			await field.fill(query);
			const hits = await page.locator('.found a').allInnerTexts();
			expect(hits.map((hit) => hit.replaceAll('\u00a0', ' '))).toEqual([expect.stringContaining(found)]);
			await field.press('Enter');
			expect(await page.evaluate('document.activeElement.id')).toBe(id);
		}),
	);
});
