import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, launchChromium, unlessInstalled } from '../html/chromium.ts';
import { aPack } from './a-pack.ts';

const { files, unpacked } = aPack();
const page = String(files.get('index.html'));

const addresses = (html: string) => [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
const inside = (href: string) => !/^(?:https?:|mailto:|tel:|#)/u.test(href);

test('every link leads to a file of the pack', () => {
	const links = addresses(page).filter(inside);
	expect(links.length).toBeGreaterThan(10);
	expect(links.filter((href) => !files.has(decodeURI(href)))).toEqual([]);
});

test('links between the documents lead inside the unpacked folder', () => {
	const pages = [...files].filter(([path]) => path.startsWith('instruction/') && path.endsWith('.html'));
	const links = pages.flatMap(([path, bytes]) =>
		addresses(String(bytes))
			.filter(inside)
			.map((href) => join(dirname(path), decodeURI(href.replace(/#.*/u, '')))),
	);
	expect(links).toContain('instruction/1-002_Avvik.html');
	expect(links.filter((path) => !existsSync(join(unpacked, path)))).toEqual([]);
});

test('tells what is overdue, what is missing and what is only named, with the reason', () => {
	expect(page).toContain('2 dokumenter i kraft · 9 punkter under hull og frister · 1 dokument er bare nevnt');
	expect(page).toContain('<strong class="late">revisjon forfalt 2026-05-01</strong>');
	expect(page).toContain('Utkast til orden');
	expect(page).toContain('Ikke i kraft');
	expect(page).toContain('Første utgave.');
	expect(page).toContain('Ikke beskrevet i dokumentet');
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
