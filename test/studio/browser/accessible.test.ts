import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { brokenRules } from '../../render/html/broken-rules.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';

/** Each view, and what is there when it is whole. */
const views = [
	['list', '#/documents?company=eksempelsaga', 'tbody tr'],
	['document', `#/document?company=eksempelsaga&file=${file}`, '.cm-content'],
	['facts', '#/facts?company=eksempelsaga', '#field-name'],
	['new document', '#/new?company=eksempelsaga', '.cards input'],
	['build', '#/build?company=eksempelsaga', 'h2 + p'],
	['year wheel', '#/year?company=eksempelsaga', 'form.work-form'],
	['register', '#/register?company=eksempelsaga', 'h1'],
	['history', '#/history?company=eksempelsaga', 'h1'],
] as const;

/** Words that Norwegian and Danish do not have. */
const english = /\b(the|and|close|find|next|previous|replace|diagnostics?|completions?|required|invalid|expected)\b/iu;

/** Waits until a view is whole. */
async function whole(page: Page, sign: string): Promise<void> {
	await page.locator(sign).first().waitFor();
	if (sign === '.cm-content') await page.locator('.part.page iframe').waitFor({ state: 'attached' });
}

describe.skipIf(!installed).each(['nb', 'da'] as const)(
	`the studio for everybody, %s${unlessInstalled}`,
	(language) => {
		const words = studioTexts[language].document;
		const studio = whileRunning(language);

		test.each(
			views.flatMap((view) =>
				(
					[
						['light', 1440],
						['dark', 1440],
						['light', 320],
					] as const
				).map((look) => [...view, ...look] as const),
			),
		)('%s breaks no rule of WCAG 2.2 AA: %s %s %s %i', async (_, place, sign, colorScheme, width) => {
			await studio.visit(place, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } }, async (page) => {
				await whole(page, sign);
				await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
				expect(await brokenRules(page)).toEqual([]);
			});
		});

		test.each(views)(
			'%s needs no scrolling from side to side at 320 px, nor with letters of double size',
			async (_, place, sign) => {
				await studio.visit(place, { bypassCSP: true }, async (page) => {
					await whole(page, sign);
					for (const [width, letters] of [
						[320, 1],
						[640, 2],
						[1440, 2],
					] as const) {
						await page.setViewportSize({ width, height: 900 });
						await page.addStyleTag({ content: `html { font-size: ${letters * 100}% !important }` });
						const surplus = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
						await eventually(async () => [width, letters, await page.evaluate(surplus)]).toEqual([width, letters, 0]);
					}
				});
			},
		);

		test('the editor speaks the language of the page, its panels too', async () => {
			await studio.visit(views[1][1], {}, async (page) => {
				await whole(page, '.cm-content');
				await page.locator('.cm-content').focus();
				await page.keyboard.press('Control+F');
				const panel = page.locator('.cm-search');
				await panel.waitFor();
				const said = await panel.evaluate((one) =>
					[
						one.textContent,
						...[...one.querySelectorAll('*')].map(
							(part) => part.getAttribute('aria-label') ?? part.getAttribute('placeholder') ?? '',
						),
					].join(' '),
				);
				expect(said).toContain(words.text.phrases['replace all']);
				expect(said).not.toMatch(english);
				await page.keyboard.press('Escape');
				await page.keyboard.press('Control+Shift+M');
				await page.locator('.cm-panel-lint').waitFor();
				expect(await page.locator('.cm-panel-lint').textContent()).not.toMatch(english);
				await page.keyboard.press('Escape');
				expect(await page.locator('form.fields').textContent()).not.toMatch(english);
			});
		});

		test('who uses the keyboard gets through the fields to the text and out of it', async () => {
			await studio.visit(views[1][1], {}, async (page) => {
				await whole(page, '.cm-content');
				const passed = new Set<string>();
				for (let step = 0; step < 120; step++) {
					await page.keyboard.press('Tab');
					const inPart = 'document.activeElement.closest(".part")?.className.split(" ")[1] ?? "elsewhere"';
					passed.add(String(await page.evaluate(inPart)));
				}
				expect([...passed].sort()).toEqual(['elsewhere', 'form', 'page', 'text']);
			});
		});
	},
);

/** Words of Bokmål that Nynorsk writes in another way. */
const bokmaal =
	/\b(ikke|hva|hvem|hvor|noe|noen|fra|bare|være|blir det som|åpne|velg|virksomhet\w*|opplysninger|dokumenter|høring\w*|mangler|lages|endringer|nettsiden)\b/iu;

/** What people have written themselves is in whatever language they write. */
const written = '.cm-editor, h1, tbody, .summary, details.item > summary, textarea, [lang]';

describe.skipIf(!installed)(`the studio in Nynorsk${unlessInstalled}`, () => {
	const studio = whileRunning('nn');

	test.each(views.slice(0, 4))('%s speaks Nynorsk, and breaks no rule of WCAG 2.2 AA', async (_, place, sign) => {
		await studio.visit(place, { bypassCSP: true }, async (page) => {
			await whole(page, sign);
			await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
			expect(await brokenRules(page)).toEqual([]);
			await eventually(() => page.evaluate('document.documentElement.lang')).toBe('nn');
			const said = await page.evaluate<string[]>(`(() => {
				const all = document.body.cloneNode(true);
				for (const one of all.querySelectorAll(${JSON.stringify(written)})) one.remove();
				const attributes = [...all.querySelectorAll('[aria-label], [title]')];
				const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
				const said = attributes.map((one) => one.getAttribute('aria-label') ?? one.title);
				while (walker.nextNode()) said.push(walker.currentNode.data);
				return said;
			})()`);
			expect(said.length).toBeGreaterThan(20);
			expect(said.filter((words) => bokmaal.test(words) || english.test(words))).toEqual([]);
		});
	});
});
