import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const name = '1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const file = `instructions/${name}`;
const draft = `instructions/drafts/${name}`;
const sentence = 'Vi spør BHT før vi endrer noe.';

/** Where shots of each step go, where somebody wants to look at them. */
const shots = process.env.STUDIO_SHOTS;

describe.skipIf(!installed).each(['nb', 'da'] as const)(
	`the first five minutes of a coordinator, %s${unlessInstalled}`,
	(language) => {
		const words = studioTexts[language];
		const { work } = words;
		const studio = whileRunning(language);

		const read = (path: string) => readFileSync(join(studio.root, path), 'utf8');

		test('1-004 goes from version 2 to version 3 in force, with the keyboard alone', {
			timeout: 1_800_000,
		}, async () => {
			const keyboardAlone = async (page: Page) => {
				const button = (label: string) => page.getByRole('button', { name: label, exact: true });
				const head = page.locator('.document-name');
				const saved = () => eventually(() => page.locator('.save-state').textContent()).toBe(words.document.saved);

				await press(page, page.getByRole('link', { name: 'Bruk av bedriftshelsetjenesten (BHT)' }));
				await page.locator('.cm-content').waitFor();
				await look(page, '1-open');

				// What is taken away by accident is said at its field, and is put back.
				await type(page, page.getByLabel('Ansvarlig'), '');
				await page.locator('.problems summary').waitFor();
				await look(page, '2-error');
				await type(page, page.getByLabel('Ansvarlig'), 'HMS-koordinator');
				await saved();

				await press(page, button(work.revise.button));
				await eventually(() => head.textContent()).toContain(words.document.version('3'));
				await page.locator('.cm-content').waitFor();
				await look(page, '3-new-version');
				expect(read(draft)).toContain('status: "Utkast"');

				await press(page, page.locator('#field-revisions-1'));
				await type(page, page.locator('#field-revisions-1-summary'), 'BHT blir spurt først.');
				await reach(page, page.locator('.cm-content'));
				await page.keyboard.press('Control+Home');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.type(`${sentence}\n`);
				await page.keyboard.press('Control+S');
				await saved();
				expect(read(draft)).toContain(sentence);
				await look(page, '4-edited');

				await press(page, button(work.diff.button));
				const changes = page.frameLocator('iframe.made-page');
				await eventually(async () => (await changes.locator('ins').allTextContents()).join(' ')).toContain(sentence);
				await look(page, '5-changes');
				await press(page, page.getByRole('dialog').getByRole('button', { name: work.close }));

				await press(page, button(work.hearing.button));
				await type(page, page.getByLabel(work.hearing.asked), 'Arbeidsmiljøutvalget');
				await type(page, page.getByLabel(work.hearing.until), '2026-11-21');
				await look(page, '6-hearing');
				await press(page, page.getByRole('dialog').getByRole('button', { name: work.hearing.send }));
				await eventually(() => head.textContent()).toContain('På høring');
				await eventually(async () => read('README.md')).toMatch(/until: "?2026-11-21/u);

				await press(page, button(work.hearing.answers));
				await type(page, page.getByLabel(work.hearing.by), 'Verneombudet');
				await type(page, page.getByLabel(work.hearing.text), 'Bra at BHT blir spurt.');
				await type(page, page.getByLabel(work.hearing.outcome), 'Teksten blir stående.');
				await look(page, '7-answer');
				await press(page, page.getByRole('dialog').getByRole('button', { name: work.hearing.add }));
				await eventually(async () => read('README.md')).toContain('Teksten blir stående.');

				await press(page, button(work.move.to('Til godkjenning')));
				await eventually(() => head.textContent()).toContain('Til godkjenning');

				// What cannot be done yet keeps its place, and says why.
				const why = button(work.finish.button).locator('+ [role=tooltip]');
				await reach(page, button(work.finish.button));
				const width = async () => (await why.boundingBox())?.width;
				await eventually(() => why.textContent()).toBe(work.blocked.notApproved);
				await eventually(width).toBeGreaterThan(50);
				await page.keyboard.press('Enter');
				await page.keyboard.press('Escape');
				await eventually(width).toBeLessThan(5);

				await press(page, button(work.approve.button));
				await page.getByRole('dialog').waitFor();
				await look(page, '8-approve');
				await press(page, page.getByRole('dialog').getByRole('button', { name: work.approve.submit }));
				await eventually(() => button(work.finish.button).getAttribute('aria-disabled')).toBe('false');
				expect(read('company/approvals.lock')).toContain('on: 2026-11-21');
				await look(page, '9-approved');

				await press(page, button(work.finish.button));
				await eventually(() => head.textContent()).toContain('Aktiv');
				await eventually(() => head.textContent()).toContain(words.document.version('3'));
				expect(existsSync(join(studio.root, draft))).toBe(false);
				expect(read(file)).toContain('version: "3"');
				expect(read(file)).toContain(sentence);
				await look(page, '10-in-force');

				// A build of the whole handbook is the same in any language.
				if (language !== 'nb') return;
				await press(page, button(work.build.openAnew('PDF')));
				const pdf = page.getByRole('link', { name: work.build.openAs('PDF') });
				await pdf.waitFor({ timeout: 600_000 });
				await eventually(() => isFocused(pdf)).toBe(true);
				await look(page, '11-built');
				const address = new URL((await pdf.getAttribute('href')) ?? '', page.url());
				const answer = await page.request.get(address.href);
				expect(answer.headers()['content-type']).toBe('application/pdf');
				expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
			};
			await studio.visit('', {}, keyboardAlone);
		});
	},
);

async function look(page: Page, step: string): Promise<void> {
	if (shots !== undefined) await page.screenshot({ path: join(shots, `${step}.png`) });
}

/** Moves the focus by the keyboard until it is on an element, forwards or backwards, whichever way it lies. */
async function reach(page: Page, wanted: Locator): Promise<void> {
	await wanted.waitFor();
	for (let steps = 0; steps < 400 && !(await isFocused(wanted)); steps++)
		await page.keyboard.press((await isBehind(wanted)) ? 'Tab' : 'Shift+Tab');
	expect(await isFocused(wanted)).toBe(true);
}

/** Whether an element stands behind the one that has the focus. */
function isBehind(wanted: Locator): Promise<boolean> {
	return wanted.evaluate('node => (document.activeElement.compareDocumentPosition(node) & 4) !== 0');
}

async function press(page: Page, wanted: Locator): Promise<void> {
	await wanted.waitFor();
	// What cannot be done yet says so, and can be done when the program has seen what was done before.
	await eventually(() => wanted.getAttribute('aria-disabled')).not.toBe('true');
	await reach(page, wanted);
	await page.keyboard.press('Enter');
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
	await reach(page, field);
	await page.keyboard.press('Control+A');
	await page.keyboard.press('Delete');
	if (text !== '') await page.keyboard.type(text);
	await page.keyboard.press('Tab');
}

async function isFocused(wanted: Locator): Promise<boolean> {
	return (await wanted.and(wanted.page().locator(':focus')).count()) === 1;
}
