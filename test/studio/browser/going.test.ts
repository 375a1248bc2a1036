import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const name = '1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const file = `instructions/${name}`;
const list = '#/documents?company=eksempelsaga';
const place = `#/document?company=eksempelsaga&file=${file}`;
const texts = studioTexts.nb;
const words = texts.document;

describe.skipIf(!installed)(`going from one view of the studio to another${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	const path = (of: string) => join(studio.root, of);
	const state = (page: Page) => page.locator('.save-state');
	const heard = (page: Page) => page.evaluate<string>('document.activeElement.closest("h1")?.textContent ?? ""');
	const entered = async (page: Page, hash: string) => {
		await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
		await page.locator('h1').waitFor();
	};

	/** Changes the title of the document on its page, so that its file has to get another name, and answers the button for it. */
	async function retitled(page: Page, title: string) {
		await page.locator('#field-title').fill(title);
		await page.keyboard.press('Control+S');
		await eventually(() => state(page).textContent()).toBe(words.saved);
		await page.locator('.problems.errors summary').click();
		const rename = page.locator('.mend button');
		await eventually(() => rename.getAttribute('aria-disabled')).toBe('false');
		return rename;
	}

	test('whoever comes to a view hears its heading first, and whose it is', async () => {
		mkdirSync(path('instructions/drafts'), { recursive: true });
		const draft = path(`instructions/drafts/${name}`);
		writeFileSync(
			draft,
			readFileSync(path(file), 'utf8')
				.replace('version: "2"', 'version: "3"')
				.replace('status: "Aktiv"', 'status: "Utkast"'),
		);
		await studio.visit(list, {}, async (page) => {
			await page.locator('tbody a').first().waitFor();
			for (const view of ['new', 'build', 'year', 'register', 'history'] as const) {
				await page.getByRole('link', { name: texts.work.menu[view], exact: true }).focus();
				await page.keyboard.press('Enter');
				await eventually(() => heard(page)).toBe(await page.locator('h1').textContent());
				await eventually(() => page.title()).toBe(`${await heard(page)} – Eksempelsaga AS – ${texts.name}`);
			}
			const described = 'document.getElementById(document.activeElement.getAttribute("aria-describedby")).textContent';
			expect(await page.evaluate(described)).toBe('Eksempelsaga AS');
			await entered(page, place);
			for (const to of [texts.work.revise.openDraft('3'), texts.work.revise.openInForce('2')]) {
				await page.getByRole('link', { name: to }).focus();
				await page.keyboard.press('Enter');
				await page.getByRole('link', { name: to }).waitFor({ state: 'detached' });
				await eventually(() => heard(page)).toContain('1-004');
			}
			// Whoever has gone on meanwhile stays where he is.
			await page.route('**/api/document?*', async (route) => {
				await page.getByRole('link', { name: texts.menu.facts }).focus();
				await route.continue();
			});
			await page.getByRole('link', { name: texts.work.revise.openDraft('3') }).press('Enter');
			await page.getByRole('link', { name: texts.work.revise.openInForce('2') }).waitFor();
			expect(await page.evaluate('document.activeElement.textContent')).toBe(texts.menu.facts);
		});
		rmSync(draft);
	});

	test('each view says whose it is, and another company is chosen on any, by the keyboard, which stays there', async () => {
		await studio.visit(list, {}, async (page) => {
			const company = page.getByLabel(texts.company);
			const chosen = () => company.locator('option:checked').textContent();
			for (const view of ['documents', 'facts', 'new', 'build', 'year', 'register'] as const) {
				await entered(page, `#/${view}?company=eksempelsaga`);
				await eventually(chosen).toBe('Eksempelsaga AS');
				await company.focus();
				await company.selectOption('doemebygg');
				await eventually(() => page.evaluate('location.hash')).toBe(`#/${view}?company=doemebygg`);
				await eventually(chosen).toBe('Døme Bygg AS');
				await eventually(() => page.title()).toContain('Døme Bygg AS');
				expect(await company.and(page.locator(':focus')).count()).toBe(1);
			}
			// A document of one is none of the other.
			await entered(page, place);
			await company.selectOption('doemebygg');
			await eventually(() => page.evaluate('location.hash')).toBe('#/documents?company=doemebygg');
		});
	});

	test('who goes back, is asked and stays has gone nowhere, and nothing of the way is lost', async () => {
		await studio.visit(list, {}, async (page) => {
			const hash = () => page.evaluate<string>('location.hash');
			const steps = () => page.evaluate<number>('history.length');
			const dialog = page.getByRole('dialog', { name: words.leave.title });
			await page.locator('tbody a').first().waitFor();
			await entered(page, '#/year?company=eksempelsaga');
			await page.locator('form.work-form').waitFor();
			await entered(page, place);
			await page.locator('#field-owner').fill('Ingen');
			await eventually(() => state(page).textContent()).toBe(words.unsaved);
			const before = await steps();
			for (const go of ['history.back()', 'history.go(-2)', 'location.hash = "#/build?company=eksempelsaga"']) {
				await page.evaluate(go);
				await dialog.getByRole('button', { name: words.leave.stay }).click();
				await eventually(hash).toContain('1-004');
				expect(await page.locator('#field-owner').inputValue()).toBe('Ingen');
			}
			await page.evaluate('history.back()');
			await dialog.getByRole('button', { name: words.leave.go }).click();
			await eventually(hash).toContain('#/year');
			await page.evaluate('history.back()');
			await eventually(hash).toBe(list);
			await page.evaluate('history.go(2)');
			await eventually(hash).toContain('1-004');
			await page.locator('#field-owner').waitFor();
			expect(await steps()).toBeLessThanOrEqual(before + 1);
		});
	});

	test('a question that is never answered holds up no new name for a file', async () => {
		const before = readFileSync(path(file), 'utf8');
		await studio.visit(place, {}, async (page) => {
			await page.locator('.cm-content').waitFor();
			const rename = await retitled(page, 'Et tredje navn');
			let unanswered = 0;
			let isSilent = true;
			await page.route('**/api/steps?*', async (route) => {
				if (isSilent) unanswered += 1;
				else await route.continue();
			});
			writeFileSync(path('README.md'), `${readFileSync(path('README.md'), 'utf8')}\n`);
			await eventually(async () => unanswered).toBeGreaterThan(0);
			await rename.click();
			await eventually(() => page.evaluate('location.hash')).toContain('Et-tredje-navn.md');
			await eventually(() => heard(page)).toContain('Et tredje navn');
			isSilent = false;
			await page.reload();
			await (await retitled(page, /^title: "?(.*?)"?$/mu.exec(before)?.[1] ?? '')).click();
			await eventually(() => page.evaluate('location.hash')).toContain(name);
			await page.locator('.cm-content').waitFor();
		});
		expect(readFileSync(path(file), 'utf8')).toBe(before);
	});

	test('what takes long takes nobody away from where he has gone meanwhile, nor keeps him from doing the same there', async () => {
		const other = '2-001';
		await studio.visit(place, {}, async (page) => {
			await page.locator('.cm-content').waitFor();
			const rename = await retitled(page, 'Et fjerde navn');
			const routes: (() => Promise<void>)[] = [];
			await page.route('**/api/rename', (route) => {
				routes.push(() => route.continue());
			});
			await rename.click();
			await eventually(async () => routes.length).toBe(1);
			// Pressed again it says why it does nothing.
			await eventually(() => rename.getAttribute('aria-disabled')).toBe('true');
			expect(await page.locator('.mend [role=tooltip]').textContent()).toBe(texts.work.busy);
			expect(await page.locator('.mend [role=status]').textContent()).toBe(words.problems.renaming);
			await page.getByRole('link', { name: words.back }).click();
			await page.locator('tbody th a[href*="2-001"]').click();
			await eventually(() => heard(page)).toContain(other);
			const second = await retitled(page, 'Et femte navn');
			await second.click();
			await eventually(async () => routes.length).toBe(2);
			for (const goOn of routes) await goOn();
			await eventually(() => page.evaluate('location.hash')).toContain('Et-femte-navn.md');
			await eventually(() => heard(page)).toContain(other);
		});
	});
});
