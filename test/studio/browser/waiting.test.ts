import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const place = `#/document?company=eksempelsaga&file=${file}`;
const texts = studioTexts.nb;
const words = texts.document;

describe.skipIf(!installed)(`what the studio says while it waits, and on paper${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	/** Holds what the page asks of an address until it is let go. */
	async function held(page: Page, address: string): Promise<() => void> {
		let letGo = () => {};
		const given = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		await page.route(address, async (route) => {
			await given;
			await route.continue();
		});
		return letGo;
	}

	test('that nothing is wrong is said when it is known, and that a text is on its way before it is there', async () => {
		await studio.visit('', {}, async (page) => {
			const [letRead, letCheck] = [await held(page, '**/api/values'), await held(page, '**/api/preview')];
			await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
			await eventually(() => page.locator('.problems').textContent()).toBe(texts.list.checking);
			expect(await page.locator('.editor').textContent()).toBe(texts.loading);
			letRead();
			await page.locator('.cm-content').waitFor();
			expect(await page.locator('.editor > .hint').count()).toBe(0);
			expect(await page.locator('.problems').textContent()).toBe(texts.list.checking);
			letCheck();
			await eventually(() => page.locator('.problems').textContent()).toBe(words.problems.none);
		});
	});

	test('a button that has been pressed says what is being done, within the window', async () => {
		await studio.visit(place, { viewport: { width: 1280, height: 900 } }, async (page) => {
			const letBuild = await held(page, '**/api/actions/build');
			const button = page.getByRole('button', { name: texts.work.build.openAnew('PDF') });
			await eventually(() => button.getAttribute('aria-disabled')).toBe('false');
			await button.click();
			const why = button.locator('+ [role=tooltip]');
			await eventually(() => why.textContent()).toBe(texts.work.doing.build);
			await page.locator('#field-owner').fill('Noen');
			await page.keyboard.press('Tab');
			await eventually(() => why.textContent()).toBe(texts.work.saveFirst);
			await button.focus();
			const box = await why.boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280 - 16);
			await page.route('**/api/actions/build', (route) => route.fulfill({ status: 200, json: {} }));
			letBuild();
		});
	});

	test('on paper nothing is left to press, and a document says that its PDF is what is printed', async () => {
		await studio.visit('#/documents?company=eksempelsaga', {}, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			await page.emulateMedia({ media: 'print' });
			const shown = () => page.locator('button:not(.sort):visible, nav:visible, input:visible').count();
			expect(await shown()).toBe(0);
			await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
			await page.getByText(words.onPaper).waitFor();
			expect(words.onPaper).toContain(texts.work.build.openAnew('PDF'));
			expect(await shown()).toBe(0);
		});
	});
});
