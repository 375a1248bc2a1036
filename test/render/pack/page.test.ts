import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, launchChromium, unlessInstalled } from '../html/chromium.ts';
import { aPack } from './a-pack.ts';
import { addressesIn } from './addresses-in.ts';

const { files, unpacked } = aPack();
const page = String(files.get('index.html'));

const leads = async (wanted: (path: string) => boolean) => {
	const chosen = [...files].filter(([path]) => wanted(path));
	return (await Promise.all(chosen.map(([path, bytes]) => addressesIn(path, bytes)))).flat();
};

test('the first page leads to every file', async () => {
	const links = await leads((path) => path === 'index.html');
	expect([...files.keys()].filter((path) => !['index.html', 'SHA256SUMS', ...links].includes(path))).toEqual([]);
});

test.each(['html', 'md', 'docx', 'pdf'])('every link of every %s leads to a file of the pack', async (format) => {
	const links = await leads((path) => path.endsWith(`.${format}`));
	expect(links).toContain(`instruction/1-002_Avvik.${format}`);
	expect(links.filter((path) => !existsSync(join(unpacked, path)))).toEqual([]);
});

test('a link to a draft is its words alone', () => {
	const document = String(files.get('instruction/1-001_Orden-paa-verkstedet.html'));
	expect(document).toContain('og snart som i den nye ordenen.');
	expect(String(files.get('instruction/1-001_Orden-paa-verkstedet.md'))).toContain('og snart som i den nye ordenen.');
});

test('tells what is overdue, what is missing and what is only named, with the reason', () => {
	expect(page).toContain('2 dokumenter i kraft · 10 punkter under hull og frister · 1 dokument er bare nevnt');
	expect(page).toContain('<strong class="late">revisjon forfalt 2026-05-01</strong>');
	expect(page).toContain('Utkast til orden');
	expect(page).toContain('Ikke i kraft');
	expect(page).toContain('Første utgave.');
	expect(page).toContain('Ikke beskrevet i dokumentet');
	expect(page).toMatch(
		/Unntatt fra kontrollen: .*010160-\*{4}\. Begrunnelse: Nummer i katalogen\. Unntatt av Verksmester\./u,
	);
	expect(page).not.toContain('0101605000');
	expect(page).toContain('EKSEMPEL – oppdiktede opplysninger');
	expect(page).toContain('Ingen dokumenter i kraft.');
});

describe.skipIf(!installed)(`in a browser${unlessInstalled}`, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser.close());

	test.each([320, 390, 1280])('nothing is wider than a screen of %i pixels', async (width) => {
		const context = await browser.newContext({ viewport: { width, height: 800 } });
		const opened = await context.newPage();
		await opened.goto(pathToFileURL(join(unpacked, 'index.html')).href);
		expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
		await context.close();
	});
});
