import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { brokenRules } from '../../render/html/broken-rules.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const { work } = studioTexts.nb;
const shots = process.env.STUDIO_SHOTS;

describe.skipIf(!installed)(`what is done beside writing${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	test('a new document gets the next number, and is opened', async () => {
		await studio.visit('#/new?company=eksempelsaga', {}, async (page) => {
			await page.getByRole('button', { name: work.newDocument.create }).click();
			await eventually(() => page.locator('[role=alert].wrong').textContent()).toBe(work.newDocument.needed);
			await page.getByLabel(work.newDocument.name).fill('Prøve av nødutganger');
			await page.getByRole('radio', { name: /^Instruks/u }).check();
			if (shots !== undefined) await page.screenshot({ path: join(shots, 'new.png'), fullPage: true });
			await page.getByRole('button', { name: work.newDocument.create }).click();
			await eventually(() => page.locator('h1').textContent()).toContain('Prøve av nødutganger');
			const file = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('file') ?? '';
			expect(readFileSync(join(studio.root, file), 'utf8')).toContain('title: Prøve av nødutganger');
		});
	});

	test('the year wheel is made and shown, with its calendar', async () => {
		await studio.visit('#/year?company=eksempelsaga', { bypassCSP: true }, async (page) => {
			await page.getByRole('button', { name: work.year.button }).click();
			const wheel = page.frameLocator('iframe.made-page');
			await eventually(() => wheel.locator('tbody tr').count()).toBeGreaterThan(5);
			const calendar = page.getByRole('link', { name: work.year.calendar });
			const answer = await page.request.get(new URL((await calendar.getAttribute('href')) ?? '', page.url()).href);
			expect(await answer.text()).toContain('BEGIN:VCALENDAR');
			expect(await brokenRules(page)).toEqual([]);
			if (shots !== undefined) await page.screenshot({ path: join(shots, 'year.png') });
		});
	});

	test('all is built, the handbook opens, and the register says where each norm is documented', {
		timeout: 900_000,
	}, async () => {
		await studio.visit('#/build?company=eksempelsaga', { bypassCSP: true }, async (page) => {
			await page.getByRole('button', { name: work.build.button }).click();
			const handbook = page.getByRole('link', { name: work.build.openAs('PDF') });
			await handbook.waitFor({ timeout: 500_000 });
			if (shots !== undefined) await page.screenshot({ path: join(shots, 'build.png') });
			const address = new URL((await handbook.getAttribute('href')) ?? '', page.url());
			expect((await (await page.request.get(address.href)).body()).subarray(0, 5).toString()).toBe('%PDF-');
			expect(existsSync(join(studio.root, 'dist/manifest.json'))).toBe(true);
			await page.getByRole('link', { name: work.menu.register }).click();
			await eventually(() => page.locator('tbody tr:not([hidden])').count()).toBeGreaterThan(20);
			const all = await page.locator('tbody tr:not([hidden])').count();
			await page.getByLabel(work.register.show).selectOption({ index: 1 });
			await eventually(() => page.locator('tbody tr:not([hidden])').count()).toBeLessThan(all);
			expect(await brokenRules(page)).toEqual([]);
			if (shots !== undefined) await page.screenshot({ path: join(shots, 'register.png') });
		});
	});
});
