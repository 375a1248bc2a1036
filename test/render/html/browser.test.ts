import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChart } from '../a-chart.ts';
import { aDoc } from '../a-doc.ts';
import { aStatute } from '../a-statute.ts';
import { aChartedDoc } from '../chart/a-charted-doc.ts';
import { aRichDoc } from './a-rich-doc.ts';
import { brokenRules } from './broken-rules.ts';
import { installed, launchChromium, unlessInstalled } from './chromium.ts';
import { rendered } from './rendered.ts';
import { textOfPages } from './text-of-pages.ts';

const pages = {
	'a rich draft': await rendered(aRichDoc()),
	'a plain document': await rendered(aDoc({ markdown: '## Formål\n\nTekst med [lenke](https://a.no/).' })),
	'a document of long words': await rendered(
		aDoc({
			markdown:
				'## Bedriftshelsetjenesteleverandørvurderingskriterier\n\n`sykefraværsoppfølgingsansvarlig_i_virksomheten`',
			meta: { title: 'Arbeidsmiljøutvalgsmedlemsopplæringsdokumentasjon' },
		}),
	),
	'a report with charts': await rendered(
		await aChartedDoc([
			aChart({
				rows: [
					['Arbejdshygiejniske målinger og undersøgelser af indeklima', '412350.50'],
					['Porto', '-3'],
				],
			}),
			aChart({
				form: 'lines',
				rows: [
					[1986, '5', 'Konteret'],
					[1987, '6', 'Konteret'],
					[1987, '3', 'Modtaget'],
				],
			}),
		]),
	),
	'a statute': await rendered(
		aStatute({
			markdown: `## Opgaver

§ 1. Centret rådgiver alle, jf. bilag 1, nr. 1, om

1. arbejdsmiljø, herunder
   a. støj,
2. kemi.

Stk. 10. Se § 1.

| Opgave | Timer |
| - | -: |
| Måling | 12 |

§ 14 a.

1. Straks.

## Bilag 1. Vejledning

1. Først.
`,
		}),
	),
} as const;

const names = Object.keys(pages) as (keyof typeof pages)[];

const cases = [
	...(['light', 'dark'] as const).flatMap((colorScheme) =>
		[320, 1280].map((width) => ({ name: 'a rich draft' as const, colorScheme, width })),
	),
	{ name: 'a plain document' as const, colorScheme: 'light' as const, width: 1280 },
	{ name: 'a document of long words' as const, colorScheme: 'dark' as const, width: 320 },
	{ name: 'a report with charts' as const, colorScheme: 'light' as const, width: 1280 },
	{ name: 'a report with charts' as const, colorScheme: 'dark' as const, width: 320 },
	{ name: 'a statute' as const, colorScheme: 'light' as const, width: 320 },
	{ name: 'a statute' as const, colorScheme: 'dark' as const, width: 1280 },
];

describe.skipIf(!installed)(`in a browser${unlessInstalled}`, () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchChromium();
	}, 60_000);

	afterAll(async () => browser?.close());

	/** Opens a page, hands it to the check and asserts that nothing was fetched for it. */
	async function open(
		html: string,
		options: BrowserContextOptions,
		check: (page: Page) => Promise<void>,
	): Promise<void> {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(request.url()));
		await page.setContent(html);
		await check(page);
		await context.close();
		expect(fetched.filter((url) => !url.startsWith('data:'))).toEqual([]);
	}

	test.each(cases)(
		'$name breaks no rule of WCAG 2.2 AA, $colorScheme, $width px',
		async ({ name, colorScheme, width }) => {
			await open(pages[name], { bypassCSP: true, colorScheme, viewport: { width, height: 800 } }, async (page) => {
				expect(await brokenRules(page)).toEqual([]);
			});
		},
	);

	test.each(names)(
		'%s needs no scrolling from side to side on a narrow screen, nor with letters of double size',
		async (name) => {
			await open(pages[name], {}, async (page) => {
				for (const [width, letters] of [
					[320, 1],
					[640, 2],
					[1280, 2],
				] as const) {
					await page.setViewportSize({ width, height: 800 });
					await page.addStyleTag({ content: `html { font-size: ${letters * 106.25}% !important }` });
					const surplus = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
					expect(await page.evaluate(surplus)).toBe(0);
				}
			});
		},
	);

	test.each([
		[1280, 1, true],
		[1280, 2, true],
		[640, 2, false],
		[320, 1, false],
	])(
		'at %i px, letters of %i times their size, the numbers of a legal text hang beside it: %s',
		async (width, letters, hang) => {
			await open(pages['a statute'], { viewport: { width, height: 800 } }, async (page) => {
				await page.addStyleTag({ content: `html { font-size: ${letters * 106.25}% !important }` });
				const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
				const [heading, number, list] = [await left('.text h2'), await left('.marker'), await left('.part > ol')];
				expect(number).toBeCloseTo(heading, 0);
				expect(list - number > 60).toBe(hang);
				expect(await left('.part .scroll')).toBeCloseTo(list, 0);
				const words = await page.evaluate<number>(
					"(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('.marker').nextSibling); return range.getClientRects()[0].left; })()",
				);
				expect(Math.abs(words - list) < 1).toBe(hang);
			});
		},
	);

	test.each([
		[1280, 1],
		[390, 1],
		[320, 1],
		[1280, 2],
	])(
		'at %i px, letters of %i times their size, a reader meets each chart once, and sees all of its letters',
		async (width, letters) => {
			await open(pages['a report with charts'], { viewport: { width, height: 800 } }, async (page) => {
				await page.addStyleTag({ content: `html { font-size: ${letters * 106.25}% !important }` });
				const pictures = await page.getByRole('img').all();
				expect(pictures).toHaveLength(2);
				const said = await page.locator('.text').ariaSnapshot();
				expect(said.match(/img "Udgifter [^"]* Størst er [^"]* med [^"]*kr\."/g)).toHaveLength(2);
				const outside = await page.evaluate<string[]>(
					"[...document.querySelectorAll('.chart svg text')].filter((text) => { const box = text.getBoundingClientRect(), room = text.closest('figure').getBoundingClientRect(); return box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1); }).map((text) => text.textContent)",
				);
				expect(outside).toEqual([]);
				const small =
					"Math.min(...[...document.querySelectorAll('.chart svg text')].filter((text) => text.getBoundingClientRect().width > 0).map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))";
				expect(await page.evaluate<number>(small)).toBeGreaterThan(11);
			});
		},
	);

	test('the keyboard reaches the skip link first, then the text, then each wide table', async () => {
		await open(pages['a rich draft'], {}, async (page) => {
			const focused = (property: string) => page.evaluate<string>(`document.activeElement.${property}`);
			await page.keyboard.press('Tab');
			expect(await focused('textContent')).toBe('Hopp til teksten');
			expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Enter');
			expect(await focused('id')).toBe('doc:text');
			await page.keyboard.press('Tab');
			expect(await focused('textContent')).toBe('arbeidsmiljøloven § 3-3');
			const regions: string[] = [];
			for (let step = 0; step < 20; step++) {
				await page.keyboard.press('Tab');
				if ((await focused('role')) === 'region') regions.push(await focused('ariaLabel'));
			}
			expect(regions).toContain('Rolle, Oppgave, Frist, Timer (2)');
		});
	});

	test('on paper an annex begins a page', async () => {
		await open(pages['a statute'], {}, async (page) => {
			const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
			expect(sheets).toHaveLength(2);
			expect(sheets[1]).toContain('Bilag 1. Vejledning');
		});
	});

	test('on paper each page says which document it is, its page, its notices, and that paper is no controlled copy', async () => {
		await open(pages['a rich draft'], {}, async (page) => {
			const sheets = await textOfPages(await page.pdf({ preferCSSPageSize: true }));
			expect(sheets.length).toBeGreaterThanOrEqual(3);
			for (const [index, sheet] of sheets.entries()) {
				expect(sheet).toContain('EKSEMPEL – oppdiktede opplysninger · Ikke i kraft');
				expect(sheet).toContain('1-004 · versjon 2 · 2025 · Utkast');
				expect(sheet).toContain('Utskrift er ikke kontrollert kopi.');
				expect(sheet).toContain(`Side ${index + 1} av ${sheets.length}`);
				expect(sheet).toContain('UTKAST');
				if (index > 0) expect(sheet).toContain('1-004 Bruk av bedriftshelsetjenesten');
			}
			const headers = sheets.filter((sheet) => sheet.includes('Observasjon')).length;
			const holding = sheets.filter((sheet) => sheet.includes('Lydtrykknivå over')).length;
			expect(headers).toBe(holding);
		});
	});
});
