import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenRules } from '../html/broken-rules.ts';
import { installed, launchChromium, unlessInstalled } from '../html/chromium.ts';
import { textOfPages } from '../html/text-of-pages.ts';
import { aPage } from './a-page.ts';
import { manyRows } from './a-portfolio.ts';

const rows = manyRows(250);

describe.skipIf(!installed)(`a portfolio in a browser${unlessInstalled}`, () => {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-portfolio-'));
	const file = join(folder, 'index.html');
	let browser: Browser;

	beforeAll(async () => {
		writeFileSync(file, aPage({ rows, hasRuns: true }));
		browser = await launchChromium();
	}, 60_000);

	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true });
	});

	/** Opens the page from its file, under its own policy; that nothing else was fetched and nothing went wrong is seen to. */
	async function open(options: BrowserContextOptions, check: (page: Page) => Promise<void>): Promise<void> {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const fetched: string[] = [];
		const faults: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		page.on('console', (message) => faults.push(message.text()));
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(pathToFileURL(file).href);
		await check(page);
		await context.close();
		expect(fetched).toEqual([pathToFileURL(file).href]);
		expect(faults).toEqual([]);
	}

	const names = (page: Page) => page.locator('tbody .company').allTextContents();
	const said = (page: Page) => page.getByRole('status').textContent();

	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 390],
		['dark', 320],
	] as const)('breaks no rule of WCAG 2.2 AA, %s, %i px', async (colorScheme, width) => {
		await open({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } }, async (page) => {
			await page.locator('summary').first().click();
			expect(await brokenRules(page)).toEqual([]);
		});
	});

	test('needs no scrolling from side to side on a narrow screen, nor with letters of double size', async () => {
		await open({}, async (page) => {
			for (const [width, letters] of [
				[1280, 1],
				[320, 1],
				[640, 2],
				[1280, 2],
			] as const) {
				await page.setViewportSize({ width, height: 800 });
				await page.addStyleTag({ content: `html { font-size: ${letters * 106.25}% !important }` });
				const surplus = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
				expect([width, letters, await page.evaluate(surplus)]).toEqual([width, letters, 0]);
			}
		});
	});

	test('breaks no day over two lines', async () => {
		await open({ viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.addStyleTag({ content: '.of-next { display: block; width: 3rem }' });
			const lines = "[...document.querySelectorAll('tbody .day')].map((day) => day.getClientRects().length)";
			expect(new Set(await page.evaluate<number[]>(lines))).toEqual(new Set([1]));
		});
	});

	test('says whose eyes it is for, and shows fifty companies at a time', async () => {
		await open({}, async (page) => {
			expect(await page.getByRole('note').textContent()).toContain('Bare for Prøve BHT AS.');
			expect(await said(page)).toBe('1–50 av 250 bedrifter');
			expect(await names(page)).toEqual(rows.slice(0, 50).map(({ name }) => name));
			for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Neste', exact: true }).click();
			expect(await said(page)).toBe('201–250 av 250 bedrifter');
			expect(await names(page)).toEqual(rows.slice(200).map(({ name }) => name));
			// There is no further page, and the button keeps the keyboard.
			await page.keyboard.press('Enter');
			expect(await said(page)).toBe('201–250 av 250 bedrifter');
			expect(await page.evaluate('document.activeElement.textContent')).toBe('Neste');
		});
	});

	test('a number shows the companies that it counts, and all again when it is chosen once more', async () => {
		await open({}, async (page) => {
			const number = page.getByRole('button', { name: '50 mangler opplysninger' });
			await number.click();
			expect(await said(page)).toBe('1–50 av 50 bedrifter');
			expect(await number.getAttribute('aria-pressed')).toBe('true');
			expect(await names(page)).toEqual(rows.filter(({ state }) => state === 'lacking').map(({ name }) => name));
			await number.click();
			expect(await said(page)).toBe('1–50 av 250 bedrifter');
		});
	});

	test('a company is found by its name, its id, its number and its place, typed as people type', async () => {
		await open({}, async (page) => {
			const field = page.getByRole('searchbox');
			for (const [typed, found] of [
				['firma 17 as', 13],
				['firma-17', 11],
				['900000017', 1],
				['PROEVEBY 900000017', 1],
				['finnes ikke', 0],
			] as const) {
				await field.fill(typed);
				const companies = found === 1 ? 'bedrift' : 'bedrifter';
				expect(await said(page)).toBe(found === 0 ? 'Ingen bedrifter passer.' : `1–${found} av ${found} ${companies}`);
			}
			await page.getByRole('button', { name: 'Vis alle' }).click();
			expect([await field.inputValue(), await said(page)]).toEqual(['', '1–50 av 250 bedrifter']);
		});
	});

	test('status, language and type choose together', async () => {
		await open({}, async (page) => {
			await page.getByLabel('Status', { exact: true }).selectOption('errors');
			await page.getByLabel('Språk').selectOption('da');
			await page.getByLabel('Type').selectOption('Tilsynskrets');
			const wanted = rows.filter(
				(row) => row.state === 'errors' && row.language === 'da' && row.type === 'Tilsynskrets',
			);
			expect(await names(page)).toEqual(wanted.map(({ name }) => name));
		});
	});

	test('a county shows the companies that lie in it, and a number those that workers set aside', async () => {
		await open({}, async (page) => {
			const county = page.getByLabel('Fylke');
			expect(await county.locator('option').allTextContents()).toEqual(['Alle', 'Agder', 'Vestland', 'Østlandet']);
			await county.selectOption('Agder');
			const there = rows.filter(({ counties }) => counties.includes('Agder'));
			expect(await said(page)).toContain(`av ${there.length} bedrifter`);
			await page.getByRole('button', { name: /lagt til side/ }).click();
			const wanted = there.filter(({ run }) => run === 'failed').map(({ name }) => name);
			expect(wanted.length).toBeGreaterThan(1);
			expect(await names(page)).toEqual(wanted);
			expect(new Set(await page.locator('td.of-run').allTextContents())).toEqual(new Set(['Lagt til side']));
		});
	});

	test('columns are sorted from the keyboard, and say which way', async () => {
		await open({}, async (page) => {
			const head = page.getByRole('columnheader', { name: 'Utkast' });
			const drafts = async () => (await page.locator('td.of-drafts').allTextContents()).map((one) => Number(one) || 0);
			await head.getByRole('button').focus();
			await page.keyboard.press('Enter');
			expect(await head.getAttribute('aria-sort')).toBe('descending');
			expect((await drafts())[0]).toBe(6);
			expect(await drafts()).toEqual((await drafts()).toSorted((one, other) => other - one));
			await page.keyboard.press('Enter');
			expect(await head.getAttribute('aria-sort')).toBe('ascending');
			expect((await drafts())[0]).toBe(0);
			expect(await page.locator('[aria-sort]').count()).toBe(1);
			expect(await page.evaluate('document.activeElement.closest("th")?.dataset.column')).toBe('drafts');
		});
	});

	test('each company opens what it lacks, and leads to its handbook; what stands in its files is never run', async () => {
		await open({}, async (page) => {
			const [first, second] = [page.locator('tbody tr').nth(0), page.locator('tbody tr').nth(1)];
			expect(await first.getByRole('link').getAttribute('href')).toBe('../dist/firma-0/index.html');
			await first.locator('summary').click();
			expect(await first.getByText('<script>alert(1)</script>').isVisible()).toBe(true);
			await second.locator('summary').click();
			expect(await second.getByText('Øverste leder: Navn').isVisible()).toBe(true);
			expect(await second.getByText('2026-01-31: Årsrapport for 2025').isVisible()).toBe(true);
		});
	});

	test('what is told of a company does not need its colour', async () => {
		await open({}, async (page) => {
			expect((await page.locator('.state').allTextContents()).slice(0, 5)).toEqual([
				'✕Feil',
				'!Mangler opplysninger',
				'○Ikke bygget',
				'↻Utdatert',
				'✓Klar',
			]);
		});
	});

	test('paper has all that were chosen, not one page of them', async () => {
		await open({}, async (page) => {
			const text = (await textOfPages(await page.pdf({ preferCSSPageSize: true }))).join('\n');
			expect(text.match(/Firma \d+ AS/g)).toHaveLength(250);
			expect(text).not.toContain('Vis alle');
		});
	});

	test('without JavaScript the whole table stands there', async () => {
		await open({ javaScriptEnabled: false }, async (page) => {
			expect(await names(page)).toEqual(rows.map(({ name }) => name));
			expect(await page.locator('thead button').count()).toBe(0);
			const lacking = page.locator('tbody tr').nth(1);
			await lacking.locator('summary').click();
			expect(await lacking.getByText('Øverste leder: Navn').isVisible()).toBe(true);
		});
	});
});
