import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const place = '#/documents?company=eksempelsaga';
const { work } = studioTexts.nb;

describe.skipIf(!installed)(`many windows of the studio${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	/** What a browser does with a page behind others; without a screen it takes all for seen. */
	const show = (page: Page, state: 'hidden' | 'visible') =>
		page.evaluate(`(() => {
			Object.defineProperty(document, 'visibilityState', { get: () => ${JSON.stringify(state)}, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		})()`);

	test('more than a browser has lines for are open, and each shows what was changed meanwhile when it is seen again', async () => {
		await studio.visit(place, {}, async (first) => {
			const address = first.url();
			await first.locator('tbody tr').first().waitFor();
			await show(first, 'hidden');
			for (let count = 0; count < 8; count++) {
				const page = await first.context().newPage();
				await page.goto(address);
				await page.locator('tbody tr').first().waitFor();
				await show(page, 'hidden');
			}
			const file = join(studio.root, 'instructions/1-001_HMS-politikk-og-maal.md');
			writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/mu, 'title: Et annet navn'));
			const changed = first.getByRole('link', { name: 'Et annet navn' });
			expect(await changed.count()).toBe(0);
			await show(first, 'visible');
			await changed.waitFor();
		});
	});

	test('a window that is opened while something is done shows that, and can end it', async () => {
		await studio.visit('#/build?company=eksempelsaga', {}, async (page) => {
			await page.getByRole('button', { name: work.build.button }).click();
			await page.locator('.work-bar p').waitFor();
			const other = await page.context().newPage();
			await other.goto(page.url());
			await eventually(() => other.locator('.work-bar').textContent()).toContain(work.doing.build);
			await show(page, 'hidden');
			await other.getByRole('button', { name: work.stop }).click();
			await eventually(() => other.locator('.work-bar p').count()).toBe(0);
			// What has ended while nobody saw it is not shown as if it went on.
			expect(await page.locator('.work-bar p').count()).toBe(1);
			await show(page, 'visible');
			await eventually(() => page.locator('.work-bar p').count()).toBe(0);
		});
	});
});
