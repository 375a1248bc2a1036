import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { studioTexts } from '../../../scripts/messages/studio.ts';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { eventually } from './eventually.ts';
import { whileRunning } from './while-running.ts';

const texts = studioTexts.nb;

describe.skipIf(!installed)(`a company's facts and its documents in the studio${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	const onDisk = () => readFileSync(join(studio.root, 'README.md'), 'utf8');

	test('a fact is changed in the form, an error stands at its field, and one line of the file is other', async () => {
		const before = onDisk();
		await studio.visit('#/facts?company=eksempelsaga', {}, async (page) => {
			const field = page.locator('#field-orgNumber');
			await field.fill('123');
			await eventually(() => field.getAttribute('aria-invalid')).toBe('true');
			await field.fill('123456785');
			await eventually(() => field.getAttribute('aria-invalid')).toBeNull();
			await page.locator('#field-assemblyPoint').fill('parkeringsplassen');
			await page.keyboard.press('Control+S');
			await eventually(() => page.locator('.save-state').textContent()).toBe(texts.document.saved);
		});
		expect(onDisk()).toBe(before.replace('plassen foran kontorbygget', 'parkeringsplassen'));
	});

	test('another company is chosen from the list, whose columns are sorted by the keyboard', async () => {
		await studio.visit('#/documents?company=eksempelsaga', {}, async (page) => {
			await page.locator('tbody tr').first().waitFor();
			const ids = () => page.locator('tbody td:first-child').allTextContents();
			const head = page.locator('thead th').first();
			const ascending = await ids();
			await head.getByRole('button').focus();
			await page.keyboard.press('Enter');
			await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
			expect((await ids())[0]).toBe(ascending.at(-1));
			expect(await page.locator('[aria-sort]').count()).toBe(1);
			await page.getByLabel(texts.company).selectOption('olv-bst');
			await eventually(() => page.evaluate('location.hash')).toContain('company=olv-bst');
			await eventually(ids).not.toEqual(ascending);
		});
	});
});
