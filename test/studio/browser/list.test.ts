import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, launchChromium, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { type RunningStudio, runStudio } from './run-studio.ts';

const place = '#/documents?company=eksempelsaga';

describe.skipIf(!installed)(`the list of documents in the studio${unlessInstalled}`, () => {
	const words = studioTexts.nb.list;
	let browser: Browser;
	let studio: RunningStudio;

	beforeAll(async () => {
		browser = await launchChromium();
		studio = await runStudio(browser, 'nb');
	});

	afterAll(async () => {
		await studio?.close();
		await browser?.close();
	});

	/** The numbers of the documents, as a reader meets them. */
	const shownIds = async (page: Page) =>
		(await page.locator('tbody tr:not([hidden]) td:first-child').allTextContents()).map((one) => one.trim());

	test('what documents lack is said when it is known, and before that it is said that it is not', async () => {
		await studio.visit(place, {}, async (page) => {
			await page.locator('tbody tr td:last-child').first().waitFor();
			/** What the first document lacks and what all of them come to, seen in one look. */
			const seen = '["tbody tr td:last-child", ".sum"].map((one) => document.querySelector(one)?.textContent ?? "")';
			const [lacks, sum] = await page.evaluate<[string, string]>(seen);
			if (lacks === words.checking) expect(sum).not.toMatch(/klar/u);
			await eventually(() => page.getByText(words.checking).count()).toBe(0);
			await eventually(() => page.locator('.sum').textContent()).toMatch(/klar/u);
		});
	});

	test('a search hides what it does not mean, says how many there are, and brings all back when it is emptied', async () => {
		await studio.visit(place, {}, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			const all = await shownIds(page);
			const count = page.locator('search + p');
			await page.getByLabel(words.search).fill('bedriftshelsetjenesten 1-004');
			await eventually(() => shownIds(page)).toEqual(['1-004']);
			await eventually(() => count.textContent()).toBe(words.counted(1, all.length));
			await page.getByLabel(words.search).fill('finnes ikke');
			await eventually(() => shownIds(page)).toEqual([]);
			await eventually(() => count.textContent()).toBe(words.none);
			await page.getByLabel(words.search).fill('');
			await eventually(() => shownIds(page)).toEqual(all);
			await eventually(() => count.textContent()).toBe(words.counted(all.length, all.length));
		});
	});

	test('whoever comes back from a document finds the list as it was', async () => {
		await studio.visit(place, {}, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			await page.getByLabel(words.search).fill('instruks 1-00');
			await page.getByLabel(words.show).selectOption('shared');
			await page.getByRole('columnheader', { name: words.columns.id }).getByRole('button').click();
			const before = await shownIds(page);
			expect(before.length).toBeGreaterThan(2);
			await page.locator('tbody tr:not([hidden]) a').first().click();
			await page.locator('.cm-content').waitFor();
			await page.goBack();
			await page.locator('tbody tr:not([hidden])').first().waitFor();
			expect(await shownIds(page)).toEqual(before);
			expect(await page.getByLabel(words.search).inputValue()).toBe('instruks 1-00');
			expect(await page.getByLabel(words.show).inputValue()).toBe('shared');
		});
	});

	test('days are written in Nynorsk too, which browsers do not know', async () => {
		const other = await runStudio(browser, 'nn');
		try {
			await other.visit(place, {}, async (page) => {
				await page.locator('tbody time').first().waitFor();
				const days = await page.locator('tbody time').allTextContents();
				expect(days.filter((day) => !/^\d{1,2}\. [a-zæøå]+\.? \d{4}$/u.test(day))).toEqual([]);
			});
		} finally {
			await other.close();
		}
	});

	test('every row is told as one of a table, also those out of sight', async () => {
		await studio.visit(place, { viewport: { width: 1280, height: 400 } }, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			const table = page.getByRole('table');
			const all = await page.locator('tbody tr').count();
			expect(await table.getByRole('row').count()).toBe(all + 1);
			expect(await table.getByRole('rowheader').count()).toBe(all);
			expect(await table.getByRole('columnheader').allTextContents()).toEqual([
				`${words.columns.id}▲`,
				...Object.values(words.columns).slice(1),
			]);
		});
	});

	test('on a narrow screen, where there is no head, the order is chosen from a list', async () => {
		await studio.visit(place, { viewport: { width: 320, height: 900 } }, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			const upwards = await shownIds(page);
			const order = page.getByLabel(words.order);
			await order.selectOption({ label: `${words.columns.id}, ${words.ways.descending}` });
			await eventually(() => shownIds(page)).toEqual(upwards.toReversed());
			await page.setViewportSize({ width: 1280, height: 900 });
			await order.waitFor({ state: 'hidden' });
			const head = page.getByRole('columnheader', { name: words.columns.id });
			expect(await head.getAttribute('aria-sort')).toBe('descending');
		});
	});
});
