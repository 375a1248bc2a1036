import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { brokenRules } from '../../render/html/broken-rules.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const place = `#/document?company=eksempelsaga&file=${file}`;

describe.skipIf(!installed).each(['nb', 'da'] as const)(`what the studio asks, %s${unlessInstalled}`, (language) => {
	const { document: words, work } = studioTexts[language];
	const studio = whileRunning(language);
	const path = () => join(studio.root, file);

	/** A question has the focus, breaks no rule, keeps it whatever is pressed, and gives it back when it is put away. */
	async function putAway(page: Page, from: Locator, title: string | RegExp): Promise<void> {
		const dialog = page.getByRole('dialog', { name: title });
		await dialog.waitFor();
		const isWithin = 'document.activeElement.closest("dialog") !== null';
		await eventually(() => page.evaluate(isWithin)).toBe(true);
		// What came of it may still be on its way.
		await page.locator('dialog [role=status]:has-text("…")').waitFor({ state: 'detached' });
		expect(await brokenRules(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await eventually(() => dialog.count()).toBe(0);
		await eventually(() => from.and(page.locator(':focus')).count()).toBe(1);
	}

	async function asks(label: string, title: string | RegExp, more: (page: Page) => Promise<void> = async () => {}) {
		await studio.visit(place, { bypassCSP: true }, async (page) => {
			const button = page.getByRole('button', { name: label, exact: true });
			await eventually(() => button.getAttribute('aria-disabled')).toBe('false');
			const machine = await page.context().newCDPSession(page);
			await machine.send('Emulation.setCPUThrottlingRate', { rate: 12 });
			await button.focus();
			await page.keyboard.press('Enter');
			await more(page);
			await putAway(page, button, title);
		});
	}

	test('an approval', () => asks(work.approve.button, work.approve.title('1-004', '2')));

	test('what has changed; where there is no earlier version, that is said in a sentence', () =>
		asks(work.diff.button, work.diff.title, async (page) => {
			const said = page.locator('dialog .said');
			await said.waitFor();
			expect(await said.textContent()).toContain('1-004');
			const all = await page.getByRole('dialog').textContent();
			for (const none of ['regelrett', '→', work.refused]) expect(all).not.toContain(none);
		}));

	test('a hearing, of as many as are to be asked', async () => {
		const before = readFileSync(path(), 'utf8');
		writeFileSync(path(), before.replace(/^status: .*$/mu, 'status: Utkast'));
		await asks(work.hearing.button, work.hearing.title, async (page) => {
			await page.getByLabel(work.hearing.asked).fill('Verneombudet');
			await page.getByRole('button', { name: work.hearing.askMore }).click();
			const second = page.getByLabel(work.hearing.alsoAsked(2));
			await eventually(() => second.and(page.locator(':focus')).count()).toBe(1);
			await page.keyboard.type('Arbeidsmiljøutvalget');
			expect(await page.getByLabel(work.hearing.asked).inputValue()).toBe('Verneombudet');
		});
		writeFileSync(path(), before);
	});

	test('an answer to a hearing: none where nobody was asked, and none that says nothing', async () => {
		const [before, readme] = [readFileSync(path(), 'utf8'), join(studio.root, 'README.md')];
		const facts = readFileSync(readme, 'utf8');
		writeFileSync(path(), before.replace(/^status: .*$/mu, 'status: På høring'));
		await asks(work.hearing.answers, work.hearing.answers, async (page) => {
			await page.getByLabel(work.hearing.by).fill('Verneombudet');
			await page.keyboard.press('Enter');
			await page.getByText(work.hearing.answerNeeded).waitFor();
		});
		expect(readFileSync(readme, 'utf8')).toBe(facts);
		writeFileSync(readme, facts.replace('documents: [1-004]', 'documents: [1-005]'));
		await asks(work.hearing.answers, work.hearing.answers, async (page) => {
			await page.getByText(work.hearing.none).waitFor();
			expect(await page.locator('dialog input, dialog select, dialog [type=submit]').count()).toBe(0);
		});
		writeFileSync(readme, facts);
		writeFileSync(path(), before);
	});

	test('what is lost when a text is left, and which of two texts is to hold', async () => {
		const before = readFileSync(path(), 'utf8');
		await studio.visit(place, { bypassCSP: true }, async (page) => {
			const owner = page.locator('#field-owner');
			await owner.fill('Noen');
			const back = page.getByRole('link', { name: words.back });
			await eventually(() => page.locator('.save-state').textContent()).toBe(words.unsaved);
			await back.focus();
			await page.keyboard.press('Enter');
			await putAway(page, back, words.leave.title);
			writeFileSync(path(), before.replace('owner: HMS-koordinator', 'owner: En annen'));
			await page.getByText(words.conflict.notice).waitFor();
			await owner.focus();
			await page.keyboard.press('Control+S');
			await putAway(page, owner, words.conflict.title);
		});
		writeFileSync(path(), before);
	});
});
