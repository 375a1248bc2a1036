import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { installed, unlessInstalled } from '../../render/html/chromium.ts';
import { whileRunning } from './while-running.ts';

const place = '#/document?company=eksempelsaga&file=instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';

/** What Word gives a clipboard, round its paragraphs. */
const word = (body: string) =>
	`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=NO-BOK style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

/** A paragraph of a list in Word: the level in its style, the marker before its words. */
const wordItem = (marker: string, said: string, level = 1, typeface = 'Symbol') =>
	`<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:${typeface};mso-bidi-font-family:${typeface}'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${said}<o:p></o:p></p>`;

const normal = (said: string) => `<p class=MsoNormal>${said}<o:p></o:p></p>`;

/** By what it shows: what is pasted as a page, and how it stands in the text. */
const pages: readonly (readonly [string, string, string])[] = [
	[
		'the bullets of Word on three levels',
		word(
			normal('Vi gjør dette:') +
				wordItem('·', 'spør BHT,') +
				wordItem('o', 'først skriftlig', 2, '"Courier New"') +
				wordItem('§', 'så på telefon', 3, 'Wingdings') +
				wordItem('·', 'skriver <b>svaret </b>ned.') +
				normal('&nbsp;') +
				normal('Etterpå er vi ferdige.'),
		),
		'Vi gjør dette:\n\n- spør BHT,\n  - først skriftlig\n    - så på telefon\n- skriver **svaret** ned.\n\nEtterpå er vi ferdige.',
	],
	[
		'headings of Word under the title, numbers, and letters as they stand',
		word(
			'<p class=MsoTitle>Bruk av BHT</p><h1>Formål</h1>' +
				normal('Slik gjør vi.') +
				'<h2 style="mso-list:l1 level2 lfo2"><span style="mso-list:Ignore">1.1<span>&nbsp;&nbsp; </span></span><b>Hvem</b> gjør hva</h2>' +
				wordItem('1.', 'Spør.', 1, 'Calibri') +
				wordItem('2.', 'Svar.', 1, 'Calibri') +
				wordItem('a)', 'innen en uke', 2, 'Calibri'),
		),
		'## Bruk av BHT\n\n## Formål\n\nSlik gjør vi.\n\n### 1.1 Hvem gjør hva\n\n1. Spør.\n2. Svar.\n\na) innen en uke',
	],
	[
		'a table of Word, cells that reach over others included',
		word(
			`<table class=MsoTableGrid><tr><td>${normal('<b>Hva</b>')}</td><td colspan=2>${normal('Hvem')}</td></tr>` +
				`<tr><td rowspan=2>${normal('Støy')}${normal('og støv')}</td><td>Leder</td><td>BHT</td></tr>` +
				'<tr><td>Alle</td><td>a|b</td></tr></table>',
		),
		'| **Hva**      | Hvem  |      |\n| ------------ | ----- | ---- |\n| Støy og støv | Leder | BHT  |\n|              | Alle  | a\\|b |',
	],
	[
		'Word on the web, whose items are lists of their own',
		'<div class="ListContainerWrapper SCXW1"><ul><li data-listid="3" aria-level="1" data-aria-level="1"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Én</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>' +
			'<div class="ListContainerWrapper SCXW1"><ul><li data-aria-level="2"><p class="Paragraph"><span>to</span></p></li></ul></div>' +
			'<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span>Ansvar</span></p></div>',
		'- Én\n  - to\n\n## Ansvar',
	],
	[
		'Google Docs, where a wrapper that looks bold is not',
		'<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Ansvar:</span><span style="font-weight:400"> alle</span></p>' +
			'<ul><li aria-level="1"><p>en</p></li><ul><li aria-level="2"><p>to</p></li></ul></ul></b>',
		'**Ansvar:** alle\n\n- en\n  - to',
	],
	[
		'LibreOffice, links and lines within a paragraph; what leads nowhere here is words',
		'<p>Se <a href="https://lovdata.no/">loven</a> og <a href="#_Toc1">over</a>.<br>Ny linje</p><ol start="3"><li><p>Tre</p><p>mer om tre</p></li><li>Fire</li></ol>',
		'Se [loven](https://lovdata.no/) og over.\\\nNy linje\n\n3. Tre\n\n   mer om tre\n4. Fire',
	],
	[
		'what runs, is hidden or is a remark in the margin is left out',
		word(
			`${normal('En<script>alert(1)</script><span style="display:none">skjult</span> tekst<span class=MsoCommentReference>[A1]</span>')}` +
				`${normal('&lt;b&gt;to&lt;/b&gt; <img src="x" onerror="alert(2)">')}<div style='mso-element:comment-list'><p>merknad</p></div>`,
		),
		'En tekst\n\n\\<b>to\\</b>',
	],
	[
		'bold within a word, which Markdown cannot mark',
		word(normal('<b>«Ansvar:»</b>leder') + normal('To.')),
		'«Ansvar:»leder\n\nTo.',
	],
];

/** By what it shows: what is pasted as plain text, and how it stands in the text. */
const plain: readonly (readonly [string, string, string])[] = [
	['bullets before tabs', '•\tEn\no\tto\n§\ttre\n•\tfire\nSlutt.', '- En\n  - to\n    - tre\n- fire\n\nSlutt.'],
	['bullets of PDF before spaces', 'Slik:\r\n• En\r\n• To', 'Slik:\n- En\n- To'],
	['signs of Symbol and Wingdings', '\uf0b7\tEn\n\uf0a7\tto', '- En\n  - to'],
	['a § of the law, and a word that begins with o', '§\t5 Plikter\no sole mio', '§\t5 Plikter\no sole mio'],
	['Markdown', '- En\n  - to\n\n## Ansvar', '- En\n  - to\n\n## Ansvar'],
];

describe.skipIf(!installed)(`what is pasted into the text${unlessInstalled}`, () => {
	const studio = whileRunning('nb');

	/** Pastes over a whole text, and answers what stands there then. */
	async function pasted(page: Page, html: string, text: string, before = ''): Promise<string> {
		await page.locator('.cm-content').focus();
		await page.keyboard.press('Control+A');
		await page.keyboard.press('Delete');
		if (before !== '') await page.keyboard.insertText(before);
		return page.evaluate(
			`(() => {
				const clipboardData = new DataTransfer();
				const given = ${JSON.stringify({ 'text/html': html, 'text/plain': text })};
				for (const [type, said] of Object.entries(given)) if (said !== '') clipboardData.setData(type, said);
				const content = document.querySelector('.cm-content');
				content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
				return [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n');
			})()`,
		);
	}

	async function inEditor(check: (page: Page) => Promise<void>): Promise<void> {
		await studio.visit(place, {}, async (page) => {
			await page.locator('.cm-content').waitFor();
			await check(page);
		});
	}

	test('comes in as Markdown where it is sure what it is', () =>
		inEditor(async (page) => {
			for (const [what, html, markdown] of pages)
				expect([what, await pasted(page, html, '')]).toEqual([what, markdown]);
			for (const [what, text, markdown] of plain)
				expect([what, await pasted(page, '', text)]).toEqual([what, markdown]);
		}));

	test('comes in as it is where it tells nothing, or is Markdown or code', () =>
		inEditor(async (page) => {
			const code = '<div style="white-space:pre"><span>- en</span><br><span>  - to</span></div>';
			expect(await pasted(page, code, '- en\n  - to')).toBe('- en\n  - to');
			expect(await pasted(page, '<p>## Ansvar</p><p>- alle</p>', '## Ansvar\n- alle')).toBe('## Ansvar\n- alle');
			expect(await pasted(page, '<pre><p>a</p><p>b</p></pre>', 'a\nb')).toBe('a\nb');
			expect(await pasted(page, '<b>to ord</b>', 'to ord')).toBe('to ord');
		}));

	test('stands apart from what is there, or goes on with a list that has been begun', () =>
		inEditor(async (page) => {
			const list = '<ul><li>a</li><li>b</li></ul>';
			expect(await pasted(page, list, '', 'Før')).toBe('Før\n\n- a\n- b');
			expect(await pasted(page, list, '', '- før\n- ')).toBe('- før\n- a\n- b');
			expect(await pasted(page, list, '', 'Før\n')).toBe('Før\n\n- a\n- b');
			expect(await pasted(page, '<p>a</p><p>b</p>', '', '- før\n')).toBe('- før\n\na\n\nb');
		}));

	test('has every word of it, and no HTML', () =>
		inEditor(async (page) => {
			const said = fc.array(
				fc.constantFrom('Ansvar', 'leder', '§ 5-2', 'a_b', '*', '1.', '- ', '<b>', '&amp', '[x]', 'æøå', '#'),
				{
					minLength: 1,
					maxLength: 5,
				},
			);
			const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
			const run = fc
				.tuple(fc.constantFrom('', 'b', 'i', 'u'), said, fc.constantFrom('', ' '))
				.map(([mark, words, end]) => {
					const text = escaped(words.join(' ')) + end;
					return mark === '' ? text : `<${mark}>${text}</${mark}>`;
				});
			const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
			const block = fc.oneof(
				runs.map(normal),
				runs.map((text) => `<h2>${text}</h2>`),
				fc.tuple(runs, fc.integer({ min: 1, max: 4 })).map(([text, level]) => wordItem('·', text, level)),
				fc.tuple(runs, runs).map(([one, other]) => `<table><tr><td>${one}</td><td>${other}</td></tr></table>`),
			);
			const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
			await fc.assert(
				fc.asyncProperty(fc.array(block, { minLength: 2, maxLength: 6 }), async (blocks) => {
					const html = word(blocks.join('\n'));
					const markdown = await pasted(page, html, '');
					const words = html
						.replaceAll(/<head>.*?<\/head>|<[^>]*>/gsu, '')
						.replaceAll('&lt;', '<')
						.replaceAll('&nbsp;', ' ');
					expect(letters(markdown.replaceAll('&amp;', '&'))).toBe(letters(words.replaceAll('&amp;', '&')));
					expect(markdown.replaceAll(/\\</gu, '')).not.toMatch(/<\/?\w|&#/u);
				}),
				{ numRuns: 60 },
			);
		}));
});
