import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aStatute } from '../a-statute.ts';
import { aRichDoc } from './a-rich-doc.ts';
import { brokenRules } from './broken-rules.ts';
import { installed, launchChromium, unlessInstalled } from './chromium.ts';
import { rendered } from './rendered.ts';

const earlier = aDoc({
	markdown: `## Formål

Leder skal melde avvik innen 5 dager.[^1]

## Slik gjør vi

1. Stans maskinen.
2. Ring leder.
3. Skriv i boka.

| Når | Hvem |
| - | - |
| Januar | Leder |

\`\`\`
gammel
\`\`\`

[^1]: Etter loven.
`,
	meta: { version: '1', date: '2023', title: 'Bruk av BHT' },
	frame: { line: '1-004 · versjon 1 · 2023 · Aktiv' },
});
const later = aDoc({
	markdown: `## Formål

Leder skal melde **alle** avvik innen 7 dager.[^1]

## Slik gjør vi

1. Stans maskinen.
2. Skriv i boka.

| Når | Hvem |
| - | - |
| Januar | Leder og verneombud |
| Mai | Leder |

---

[^1]: Etter loven og forskriften.
`,
	meta: {
		revisions: [{ version: '2', date: '2025', by: 'Leder', summary: 'Ny frist', change: 'substantive' }],
	},
	frame: { changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Hva'] } },
});

test('each change is said in words and leads to the next, the last back to the legend', async () => {
	const page = await rendered(redlineOf(earlier, later));
	const links = [...page.matchAll(/<a class="to-change" id="doc:change-(\d+)" href="#(.*?)">/g)].map(([, id, to]) => [
		id,
		to,
	]);
	expect(links).toEqual([
		['1', 'doc:change-2'],
		['2', 'doc:change-3'],
		['3', 'doc:change-4'],
		['4', 'doc:redline'],
	]);
	expect(page).toContain(
		'<del class="change"><span class="said"> [tatt ut: </span>5<span class="said">slutt på endring] </span></del>',
	);
	expect(page).toContain('>Endring 1 av 4. Neste endring. <');
	expect(page).toContain('href="#doc:change-1">Gå til den første av 4 endringer</a>');
});

test('an item bears the number that it has in its own version', async () => {
	const page = await rendered(redlineOf(earlier, later));
	expect([...page.matchAll(/<li(?: class="changed")? value="(\d+)"/g)].map(([, value]) => value)).toEqual([
		'1',
		'2',
		'2',
	]);
});

test('what has no words of its own is marked as a whole, and says so', async () => {
	const page = await rendered(redlineOf(earlier, later));
	expect(page).toMatch(/<del class="change changed"><p class="said">tatt ut<\/p>.*?<pre>/s);
	expect(page).toMatch(/<ins class="change changed"><p class="said">satt inn<\/p><hr>/);
});

test('title, line, control table and list of changes show both versions', async () => {
	const page = await rendered(redlineOf(earlier, later));
	expect(page.replaceAll(/<span class="said">.*?<\/span>/g, '')).toContain(
		'<p class="line">1-004 · versjon <del class="change">1</del><ins class="change">2</ins> · <del class="change">2023</del><ins class="change">2025</ins> · Aktiv</p>',
	);
	expect(page).toMatch(/<td><ins class="change">.*?Ny frist/);
});

test('a § that changed its number bears both', async () => {
	const [from, to] = [
		'§ 1. Centret rådgiver alle.\n',
		'§ 1. Centret har et kontor.\n\n§ 2. Centret rådgiver alle.\n',
	].map((markdown) => aStatute({ markdown }));
	if (!from || !to) throw new Error('Two versions are compared');
	const page = (await rendered(redlineOf(from, to))).replaceAll(/<span class="said">.*?<\/span>/g, '');
	expect(page).toMatch(/<del class="change">§\s1\. <\/del><ins class="change">§\s2\. <\/ins>/);
});

const redlines: Readonly<Record<string, Doc>> = {
	'two versions': redlineOf(earlier, later),
	'a rich document where there was a plain one': redlineOf(earlier, aRichDoc()),
	'a plain document where there was a rich one': redlineOf(aRichDoc(), later),
};

describe.skipIf(!installed)(`in a browser${unlessInstalled}`, () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchChromium();
	});

	afterAll(() => browser.close());

	test.each(
		Object.keys(redlines).flatMap((name) => [
			{ name, width: 390, colorScheme: 'light' as const },
			{ name, width: 1280, colorScheme: 'dark' as const },
		]),
	)(
		'$name, $width wide, $colorScheme: no rule of WCAG 2.2 AA is broken, and nothing is wider than the page',
		async ({ name, width, colorScheme }) => {
			const doc = redlines[name];
			if (doc === undefined) throw new Error(`There is no ${name}`);
			const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 900 }, colorScheme });
			await page.setContent(await rendered(doc));
			expect(await brokenRules(page)).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
			await page.close();
		},
	);
});
