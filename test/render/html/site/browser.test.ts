import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenRules } from '../broken-rules.ts';
import { installed, launchChromium, unlessInstalled } from '../chromium.ts';
import { textOfPages } from '../text-of-pages.ts';
import { aHandbook } from './a-handbook.ts';
import { aSite } from './a-site.ts';
import { ownSites } from './own-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'regelrett-site-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = 'small/index.html';
const own = 'eksempelsaga/index.html';

describe.skipIf(!installed)(`a site in a browser, from a file${unlessInstalled}`, () => {
	let browser: Browser;

	beforeAll(async () => {
		const sites = await ownSites();
		for (const { path, bytes } of [...sites, { path: small, bytes: await aSite(aHandbook(), ['html', 'pdf']) }]) {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
		}
		browser = await launchChromium();
	}, 60_000);

	afterAll(async () => browser?.close());

	/** Opens a site as an employee would, hands it to the check and asserts that nothing was fetched and nothing refused. */
	async function open(
		path: string,
		options: BrowserContextOptions,
		check: (page: Page) => Promise<void>,
	): Promise<void> {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const address = pathToFileURL(join(folder, path)).href;
		const fetched: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(address);
		await check(page);
		await context.close();
		expect(fetched.filter((url) => !url.startsWith('data:') && url.split('#')[0] !== address)).toEqual([]);
		expect(complaints).toEqual([]);
	}

	const hits = (page: Page) => page.locator('.found a').allInnerTexts();
	const focused = (page: Page, property: string) => page.evaluate<string>(`document.activeElement.${property}`);

	test.each([
		[small, 'light', 1280, 'note'],
		[small, 'dark', 1280, 'note'],
		[small, 'dark', 320, ''],
		[own, 'light', 320, 'vurdering'],
	] as const)(
		'%s breaks no rule of WCAG 2.2 AA, %s, %i px, having searched for «%s»',
		async (path, colorScheme, width, query) => {
			await open(path, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } }, async (page) => {
				await page.locator('input[type=search]').fill(query);
				expect(await brokenRules(page)).toEqual([]);
			});
		},
	);

	test.each([small, own])(
		'%s needs no scrolling from side to side on a narrow screen, nor with letters of double size',
		async (path) => {
			await open(path, {}, async (page) => {
				await page.locator('input[type=search]').fill('støy');
				for (const [width, letters] of [
					[320, 1],
					[640, 2],
					[1280, 2],
					[1100, 1],
				] as const) {
					await page.setViewportSize({ width, height: 800 });
					await page.addStyleTag({ content: `html { font-size: ${letters * 106.25}% !important }` });
					const surplus = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
					expect([width, letters, await page.evaluate(surplus)]).toEqual([width, letters, 0]);
				}
			});
		},
	);

	test('with letters of double size no rule of WCAG 2.2 AA is broken', async () => {
		await open(small, { bypassCSP: true, viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.addStyleTag({ content: 'html { font-size: 212.5% !important }' });
			expect(await brokenRules(page)).toEqual([]);
		});
	});

	test('what is tapped on a phone is at least 44 pixels high', async () => {
		await open(small, { viewport: { width: 390, height: 844 } }, async (page) => {
			await page.locator('input[type=search]').fill('note');
			for (const target of await page
				.locator('nav a, .contacts a, .downloads a, .found a, input[type=search], .to-top')
				.all()) {
				const box = await target.boundingBox();
				if (box)
					expect([await target.textContent(), box.height]).toEqual([
						await target.textContent(),
						Math.max(44, box.height),
					]);
			}
			expect(await page.locator('.found a').count()).toBeGreaterThan(0);
		});
	});

	test('the keyboard alone skips to the text, searches, goes through what is found and arrives in the section', async () => {
		await open(small, {}, async (page) => {
			await page.keyboard.press('Tab');
			expect(await focused(page, 'textContent')).toBe('Hopp til innholdet');
			await page.keyboard.press('Enter');
			expect(await focused(page, 'id')).toBe('site:text');
			await page.locator('input[type=search]').focus();
			await page.keyboard.type('verneombudet');
			expect(await page.locator('[role=status]').textContent()).toBe('3 treff');
			const wanted = (await hits(page)).findIndex((hit) => hit.includes('kan stanse'));
			for (let step = 0; step <= wanted; step++) await page.keyboard.press('ArrowDown');
			expect(await focused(page, 'textContent')).toContain('kan stanse');
			for (let step = 0; step <= wanted; step++) await page.keyboard.press('ArrowUp');
			expect(await focused(page, 'type')).toBe('search');
			for (let step = 0; step <= wanted; step++) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			expect(await focused(page, 'id')).toBe('1-003-verneombudet');
			expect(page.url()).toMatch(/#1-003-verneombudet$/u);
			expect(await page.locator('[id="1-003-verneombudet"]').isVisible()).toBe(true);
			const top = (await page.locator('[id="1-003-verneombudet"]').boundingBox())?.y ?? -1;
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(720);
		});
	});

	test('Enter in the field leads to the best, and Escape clears what was typed', async () => {
		await open(small, {}, async (page) => {
			const field = page.locator('input[type=search]');
			await field.fill('risikovurdering');
			await field.press('Enter');
			expect(await focused(page, 'textContent')).toBe('2-001 Risikovurdering');
			await field.focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Escape');
			expect(await focused(page, 'type')).toBe('search');
			expect(await field.inputValue()).toBe('');
			expect(await page.locator('[role=status]').textContent()).toBe('');
			expect(await hits(page)).toEqual([]);
		});
	});

	test.each([
		['verneombod', '1-003 Verneombud og arbeidsmiljøutvalg'],
		['helsetjeneste', '1-004 Bruk av bedriftshelsetjenesten (BHT)'],
		['vurdering', '2-001 Risikovurdering'],
		['sykefravaer', '2-001 Risikovurdering\nStøykart'],
		['avvik', 'AVVIK-2026 Avvikslogg'],
		['verneombud ola', 'Hvem du ringer'],
	])('a search for «%s» finds %s', async (query, expected) => {
		await open(small, {}, async (page) => {
			await page.locator('input[type=search]').fill(query);
			expect((await hits(page)).join('\n\n')).toContain(expected);
		});
	});

	test('nothing found is said in words, but not of the first letter', async () => {
		await open(small, {}, async (page) => {
			const status = page.locator('[role=status]');
			await page.locator('input[type=search]').fill('q');
			expect(await status.textContent()).toBe('');
			await page.locator('input[type=search]').fill('qqqqqqqq');
			expect(await status.textContent()).toBe('Ingen treff. Prøv et annet ord.');
		});
	});

	test.each(['verneombod', 'helsetjeneste', 'vurdering'])('the project’s own handbook answers «%s»', async (query) => {
		await open(own, {}, async (page) => {
			await page.locator('input[type=search]').fill(query);
			expect((await hits(page)).length).toBeGreaterThan(0);
		});
	});

	test('without script all can be read, and words say that the search needs one', async () => {
		await open(small, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('article').count()).toBe(4);
			for (const part of await page.locator('article, nav, .contacts, .register, .history').all())
				expect(await part.isVisible()).toBe(true);
			expect(await page.locator('[role=search]').isVisible()).toBe(false);
			const words = page.locator('noscript p');
			expect(await words.isVisible()).toBe(true);
			expect(await words.textContent()).toContain('JavaScript');
		});
	});

	test('the contents mark the document that is read, and stay in sight on a wide screen', async () => {
		await open(small, { viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.locator('nav a[href="#1-004"]').click();
			await page.locator('nav a[aria-current]').waitFor();
			expect(await page.locator('nav a[aria-current]').allInnerTexts()).toEqual([expect.stringContaining('1-004')]);
			expect((await page.locator('nav h2').boundingBox())?.y).toBeGreaterThanOrEqual(0);
		});
	});

	test('on paper each document begins on a sheet of its own, and every sheet says what it is and that it is no controlled copy', async () => {
		await open(small, {}, async (page) => {
			const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
			for (const [index, sheet] of sheets.entries()) {
				expect(sheet).toContain('Utskrift er');
				expect(sheet).toContain(`Side ${index + 1} av ${sheets.length}`);
				expect(sheet).toContain('EKSEMPEL – oppdiktede opplysninger');
				expect(sheet).not.toContain('Søk i håndboka');
				expect(sheet).not.toContain('Last ned');
				expect(sheet).not.toContain('Til toppen');
			}
			const beginning = (title: string) =>
				sheets.findIndex((sheet) => sheet.includes(title) && sheet.includes('Versjon'));
			const lines = ['1-003 · versjon 1', '1-004 · versjon 2', '2-001 · versjon 2', '5-001 · version 1'];
			const firsts = ['1 Del 1', 'Bedriftshelsetjenesten hjelper', '2 Del 2', '5 Del 5'].map(beginning);
			expect(new Set(firsts).size).toBe(4);
			for (const [index, first] of firsts.entries()) expect(sheets[first]).toContain(lines[index]);
			const last = sheets.findLastIndex((sheet) => sheet.includes('Hall 40'));
			expect(last).toBeGreaterThan(firsts[2] ?? 0);
			expect(sheets[last]).toContain('2-001 Risikovurdering');
			expect(sheets[last]).toContain('2-001 · versjon 2');
			expect(sheets[0]).toContain('HMS-håndbok');
		});
	});
});
