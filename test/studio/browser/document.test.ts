import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { studioServerTexts } from '../../../scripts/messages/studio-server.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const place = `#/document?company=eksempelsaga&file=${file}`;

describe.skipIf(!installed).each(['nb', 'da'] as const)(
	`a document in the studio, %s${unlessInstalled}`,
	(language) => {
		const texts = studioTexts[language];
		const words = texts.document;
		const owner = 'Ansvarlig';
		const references = language === 'nb' ? 'Referanser' : 'Referencer';
		const studio = whileRunning(language);

		const onDisk = () => readFileSync(join(studio.root, file), 'utf8');
		const state = (page: Page) => page.locator('.save-state');
		const shownPage = (page: Page) => page.frameLocator('.part.page iframe').locator('body');
		const opened = (page: Page) => page.locator('.cm-content').waitFor();

		/** The lines that one text has and the other has not. */
		function changed(before: string, after: string): readonly string[] {
			const [old, now] = [new Set(before.split('\n')), new Set(after.split('\n'))];
			return [
				...[...old].filter((line) => !now.has(line)).map((line) => `-${line}`),
				...[...now].filter((line) => !old.has(line)).map((line) => `+${line}`),
			];
		}

		test('a field is changed by the keyboard, an error stands at its field, and saving changes its line alone', async () => {
			const before = onDisk();
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				expect(await state(page).textContent()).toBe(words.saved);
				const field = page.getByLabel(owner);
				await field.focus();
				await page.keyboard.press('Control+A');
				await page.keyboard.press('Delete');
				await page.keyboard.press('Tab');
				await page.locator('.problems summary').waitFor();
				await eventually(() => field.getAttribute('aria-describedby')).toContain('-findings');
				await eventually(() => page.locator('#field-owner-findings').textContent()).toContain(words.form.missing);
				expect(onDisk()).toBe(before);
				await page.locator('.problems summary').focus();
				await page.keyboard.press('Enter');
				await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
				await eventually(() => page.evaluate('document.activeElement.id')).toBe('field-owner');
				await page.keyboard.type('Avdelingslederen');
				await eventually(() => shownPage(page).textContent()).toContain('Avdelingslederen');
				// What was approved has changed, which is told; that nothing stands there no longer is.
				await eventually(() => page.locator('.problems').textContent()).not.toContain(words.form.missing);
				await eventually(() => page.locator('#field-owner-findings').textContent()).not.toContain(words.form.missing);
				await page.keyboard.press('Control+S');
				await eventually(() => state(page).textContent()).toBe(words.saved);
			});
			expect(changed(before, onDisk())).toEqual(['-owner: HMS-koordinator', '+owner: Avdelingslederen']);
		});

		test('a merge field is found by the keyboard, its value stands on the page, and saving adds what was typed', async () => {
			const before = onDisk();
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				await page.locator('.cm-content').focus();
				await page.keyboard.press('Control+End');
				await page.keyboard.type('- Møteplassen er {{assembly');
				const offered = page.locator('.cm-tooltip-autocomplete [aria-selected]');
				await eventually(() => offered.textContent()).toContain('plassen foran kontorbygget');
				await page.keyboard.press('Enter');
				await page.keyboard.type('.');
				await eventually(() => shownPage(page).textContent()).toContain('Møteplassen er plassen foran kontorbygget.');
				await eventually(() => page.locator('.merge-value').last().textContent()).toBe('plassen foran kontorbygget');
				await page.keyboard.press('Control+S');
				await eventually(() => state(page).textContent()).toBe(words.saved);
				// Tab leaves the text, so that nobody is caught in it.
				await page.keyboard.press('Tab');
				expect(await page.evaluate('document.activeElement.closest(".cm-editor")')).toBeNull();
			});
			expect(changed(before, onDisk())).toEqual(['+- Møteplassen er {{company.assemblyPoint}}.']);
		});

		test('what is found in the text is marked there, said with F8, and listed', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				await page.locator('.cm-content').focus();
				await page.keyboard.press('Control+Home');
				await page.keyboard.type('Ring {{company.nme}} først.');
				await page.keyboard.press('Escape');
				// What was found while it was being typed has gone when this is listed.
				await eventually(() => page.locator('.problems').textContent()).toContain('company.nme');
				await page.locator('.cm-lintRange-error').first().waitFor();
				// What F8 says of what was found while it was being typed goes with that; pressed again, it says what holds.
				const said = async () => (await page.locator('.cm-tooltip').allTextContents()).join(' ');
				await eventually(async () => page.keyboard.press('F8').then(said)).toContain('company.nme');
				await page.keyboard.press('Control+Z');
			});
		});

		test('items of a list are added, moved and taken out by the keyboard, which stays with them', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				const machine = await page.context().newCDPSession(page);
				await machine.send('Emulation.setCPUThrottlingRate', { rate: 12 });
				const list = page.locator('fieldset.list').filter({ hasText: words.form.add(references) });
				const items = list.locator('li');
				const count = await items.count();
				const last = await items.last().locator('summary').textContent();
				await items.last().locator('summary').focus();
				await page.keyboard.press('Enter');
				await page.locator(`#field-references-${count - 1}-up`).focus();
				await page.keyboard.press('Enter');
				const before = items.nth(count - 2).locator('summary');
				await eventually(() => before.textContent()).toContain(last?.split(': ')[1]);
				await eventually(() => page.evaluate('document.activeElement.id')).toBe(`field-references-${count - 2}-up`);
				await list.getByRole('button', { name: words.form.add(references) }).focus();
				await page.keyboard.press('Enter');
				await eventually(() => page.evaluate('document.activeElement.id')).toBe(`field-references-${count}-document`);
				await page.keyboard.type('2-001');
				await eventually(() => items.count()).toBe(count + 1);
				await items.last().getByRole('button', { name: words.form.remove }).focus();
				await page.keyboard.press('Enter');
				await eventually(() => items.count()).toBe(count);
				await eventually(() => page.evaluate('document.activeElement.closest("li, fieldset") !== null')).toBe(true);
			});
		});

		test('the page shows the part that is worked on, as long as it is asked to, and the text keeps the focus', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				await shownPage(page).locator('h2').last().waitFor();
				// What can be done next stands above, and makes the frame smaller when it is known.
				await page.locator('.work-actions').waitFor();
				/** Where the first heading is within the frame, however far the rest is scrolled. */
				const within = 'document.querySelector(".part.page iframe").contentDocument';
				const first = () => page.evaluate<number>(`${within}.querySelector('h2').getBoundingClientRect().top`);
				const before = await first();
				await page.locator('.cm-content').focus();
				await page.keyboard.press('Control+End');
				await eventually(first).toBeLessThan(before - 100);
				expect(await page.evaluate('document.activeElement.className')).toContain('cm-content');
				const followed = await first();
				await page.getByLabel(words.page.follow).uncheck();
				await page.locator('.cm-content').focus();
				await page.keyboard.press('Control+Home');
				await page.keyboard.press('ArrowDown');
				expect(await first()).toBe(followed);
				await page.getByLabel(words.page.follow).check();
				await eventually(first).toBeGreaterThan(followed);
			});
		});

		test('fields, text and page stand side by side, each scrolled by itself, and the window bears the title', async () => {
			await studio.visit(place, { viewport: { width: 1280, height: 900 } }, async (page) => {
				await opened(page);
				await shownPage(page).locator('h2').last().waitFor();
				const surplus = (of: string) =>
					page.evaluate<number>(`(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(${of})`);
				await eventually(() => surplus('document.querySelector(".part.form")')).toBeGreaterThan(500);
				await eventually(() => surplus('document.documentElement')).toBe(0);
				const heading = await page.locator('h1').textContent();
				await eventually(() => page.title()).toBe(`${heading} – Eksempelsaga AS – ${texts.name}`);
			});
		});

		test('the pages of the PDF are pictures with words, and the choice is kept', async () => {
			await studio.visit(place, {}, async (page) => {
				await page.getByLabel(words.page.show).selectOption('paper');
				await page.locator('.paper img').first().waitFor();
				const all = await page.locator('.paper img').count();
				expect(all).toBeGreaterThan(1);
				expect(await page.locator('.paper img').first().getAttribute('alt')).toBe(words.page.pageOf(1, all));
				await page.reload();
				await page.locator('.paper img').first().waitFor();
				await page.getByLabel(words.page.show).selectOption('web');
			});
		});

		test('two windows on one file: who saves last is asked, and nothing is lost unseen', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				await page.getByLabel(owner).fill('Den ene');
				await eventually(() => state(page).textContent()).toBe(words.unsaved);
				await studio.visit(place, {}, async (other) => {
					await opened(other);
					await other.getByLabel(owner).fill('Den andre');
					await other.keyboard.press('Control+S');
					await eventually(() => state(other).textContent()).toBe(words.saved);
				});
				await page.getByText(words.conflict.notice).waitFor();
				await page.keyboard.press('Control+S');
				const dialog = page.getByRole('dialog', { name: words.conflict.title });
				await dialog.waitFor();
				await eventually(() => dialog.locator('.comparison').textContent()).toContain('owner: Den andre');
				await eventually(() => dialog.locator('.comparison').textContent()).toContain('owner: Den ene');
				await page.keyboard.press('Escape');
				await eventually(() => dialog.count()).toBe(0);
				expect(await page.getByLabel(owner).inputValue()).toBe('Den ene');
				await page.keyboard.press('Control+S');
				await dialog.getByRole('button', { name: words.conflict.mine }).click();
				await eventually(() => state(page).textContent()).toBe(words.saved);
				expect(onDisk()).toContain('owner: Den ene\n');
				await page.getByLabel(owner).fill('Den tredje');
				await eventually(() => state(page).textContent()).toBe(words.unsaved);
				writeFileSync(join(studio.root, file), onDisk().replace('owner: Den ene', 'owner: Fra disken'));
				await page.getByText(words.conflict.notice).waitFor();
				await page.keyboard.press('Control+S');
				await dialog.getByRole('button', { name: words.conflict.theirs }).click();
				await eventually(() => page.getByLabel(owner).inputValue()).toBe('Fra disken');
				await eventually(() => state(page).textContent()).toBe(words.saved);
			});
		});

		test('a file that is deleted meanwhile is written anew, or left deleted, as its author says', async () => {
			await studio.visit(
				place,
				{},
				async (page) => {
					await opened(page);
					const before = onDisk();
					const dialog = page.getByRole('dialog', { name: words.conflict.deleted.title });
					await page.getByLabel(owner).fill('Den siste');
					await eventually(() => state(page).textContent()).toBe(words.unsaved);
					rmSync(join(studio.root, file));
					await page.keyboard.press('Control+S');
					await dialog.getByRole('button', { name: words.conflict.deleted.anew }).click();
					await eventually(() => state(page).textContent()).toBe(words.saved);
					expect(onDisk()).toContain('owner: Den siste');
					await page.getByLabel(owner).fill('Ingen');
					await eventually(() => state(page).textContent()).toBe(words.unsaved);
					rmSync(join(studio.root, file));
					await page.keyboard.press('Control+S');
					await dialog.getByRole('button', { name: words.conflict.deleted.leave }).click();
					await page.getByRole('heading', { name: texts.list.title }).waitFor();
					expect(existsSync(join(studio.root, file))).toBe(false);
					// Whoever opens it next finds it: the program has seen that it was away, and that it is back.
					const listed = page.locator(`tbody a[href*="${file.split('/')[1]}"]`);
					await eventually(() => listed.count()).toBe(0);
					writeFileSync(join(studio.root, file), before);
					await eventually(() => listed.count()).toBe(1);
				},
				'404',
			);
		});

		test('a file that is gone is told of where nothing is written as well, until it is back', async () => {
			await studio.visit(
				place,
				{},
				async (page) => {
					await opened(page);
					const before = onDisk();
					rmSync(join(studio.root, file));
					const told = page.locator('.save-faults .wrong');
					await told.waitFor();
					expect(await told.textContent()).toBe(texts.failed(studioServerTexts[language].unknown));
					writeFileSync(join(studio.root, file), before);
					await told.waitFor({ state: 'detached' });
				},
				'404',
			);
		});

		test('a file whose title has changed is renamed where that is found, and stays open', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				const title = page.locator('#field-title');
				const before = await title.inputValue();
				const rename = (name: string) => page.getByRole('button', { name: words.problems.rename(name) });
				const other = file.replace(/_.*/u, '_Noe-annet.md');
				await title.fill('Noe annet');
				await page.locator('.problems.errors summary').click();
				// What is not saved is not renamed.
				await eventually(() => rename('1-004_Noe-annet.md').getAttribute('aria-disabled')).toBe('true');
				await page.keyboard.press('Control+S');
				await eventually(() => rename('1-004_Noe-annet.md').getAttribute('aria-disabled')).toBe('false');
				await rename('1-004_Noe-annet.md').click();
				await eventually(() => page.evaluate('location.hash')).toContain('Noe-annet.md');
				await eventually(() => page.locator('h1').textContent()).toContain('Noe annet');
				expect([existsSync(join(studio.root, file)), existsSync(join(studio.root, other))]).toEqual([false, true]);
				// What it was renamed by goes with the view that is left.
				await eventually(() => page.locator('.mend').count()).toBe(0);
				await opened(page);
				await title.fill(before);
				await page.keyboard.press('Control+S');
				await page.locator('.problems.errors summary').click();
				const name = file.split('/')[1] ?? '';
				await eventually(() => rename(name).getAttribute('aria-disabled')).toBe('false');
				await rename(name).click();
				await eventually(() => page.evaluate('location.hash')).toContain(name);
				await eventually(() => page.locator('h1').textContent()).toContain(before);
				expect([existsSync(join(studio.root, file)), existsSync(join(studio.root, other))]).toEqual([true, false]);
				await eventually(() => page.locator('.mend').count()).toBe(0);
			});
		});

		test('while a file gets another name, nothing is asked of the one that it had', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				const title = await page.locator('#field-title').inputValue();
				await page.locator('#field-title').fill('Et annet navn');
				await page.keyboard.press('Control+S');
				await eventually(() => state(page).textContent()).toBe(words.saved);
				await page.locator('.problems.errors summary').click();
				const rename = page.locator('.mend button');
				await eventually(() => rename.getAttribute('aria-disabled')).toBe('false');
				// A view asks for the preview when it has read the file. So it reads it when it is left, and is heard when the file is gone.
				const [leaving, renamed] = [aSign(), aSign()];
				let reads = 0;
				let isRenaming = false;
				await page.route('**/api/document?*', async (route) => {
					reads += 1;
					await leaving.given;
					await route.continue();
				});
				await page.route('**/api/preview', async (route) => {
					if (isRenaming) await renamed.given;
					await route.continue();
				});
				await page.route('**/api/rename', async (route) => {
					isRenaming = true;
					const response = await route.fetch();
					// Timers come in their order: what the page has put off for less has had its turn before it hears of the new name.
					await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
					renamed.give();
					await route.fulfill({ response });
				});
				writeFileSync(join(studio.root, 'README.md'), `${readFileSync(join(studio.root, 'README.md'), 'utf8')}\n`);
				await eventually(async () => reads).toBeGreaterThan(0);
				await rename.click();
				leaving.give();
				await eventually(() => page.evaluate('location.hash')).toContain('Et-annet-navn.md');
				await eventually(() => page.locator('h1').textContent()).toContain('Et annet navn');
				await eventually(() => page.locator('.mend').count()).toBe(0);
				await page.unroute('**/api/rename');
				await page.locator('#field-title').fill(title);
				await page.keyboard.press('Control+S');
				await eventually(() => state(page).textContent()).toBe(words.saved);
				await page.locator('.problems.errors summary').click();
				await eventually(() => rename.getAttribute('aria-disabled')).toBe('false');
				await rename.click();
				await eventually(() => page.evaluate('location.hash')).toContain(file.split('/')[1]);
				await eventually(() => page.locator('h1').textContent()).toContain(title);
			});
		});

		test('leaving asks as long as something is not saved', async () => {
			await studio.visit(place, {}, async (page) => {
				await opened(page);
				await page.getByLabel(owner).fill('Ingen');
				await eventually(() => state(page).textContent()).toBe(words.unsaved);
				await page.getByRole('link', { name: words.back }).click();
				const dialog = page.getByRole('dialog', { name: words.leave.title });
				await dialog.getByRole('button', { name: words.leave.stay }).click();
				expect(await page.getByLabel(owner).inputValue()).toBe('Ingen');
				await page.getByRole('link', { name: words.back }).click();
				await dialog.getByRole('button', { name: words.leave.go }).click();
				await page.getByRole('heading', { name: texts.list.title }).waitFor();
			});
			expect(onDisk()).not.toContain('Ingen');
		});

		test('front matter that cannot be read is mended in the text, and the form comes back', async () => {
			await studio.visit(
				place,
				{},
				async (page) => {
					await opened(page);
					const before = onDisk();
					writeFileSync(join(studio.root, file), before.replace('title: ', 'title: "'));
					await page.getByText(words.form.unreadable).waitFor();
					await eventually(() => page.locator('.cm-content').textContent()).toContain('title: "');
					writeFileSync(join(studio.root, file), before);
					await page.getByLabel(owner).waitFor();
					await eventually(() => state(page).textContent()).toBe(words.saved);
				},
				'404',
			);
		});
	},
);

/** Something that others wait for. */
function aSign(): { readonly given: Promise<void>; readonly give: () => void } {
	let give = () => {};
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	return { given, give };
}
