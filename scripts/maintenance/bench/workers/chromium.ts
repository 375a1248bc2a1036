import { pathToFileURL } from 'node:url';
import type { FilesOrder } from './files-order.ts';
import { serve } from './serve.ts';

/** What is used of playwright-core; as it is for tests only, the program compiles without it. */
interface Playwright {
	readonly chromium: {
		launch(options: object): Promise<{
			newPage(): Promise<{ goto(address: string): Promise<unknown>; pdf(options: object): Promise<unknown> }>;
			close(): Promise<void>;
		}>;
	};
}

const [executablePath] = process.argv.slice(2);
const name = 'playwright-core';
const { chromium }: Playwright = await import(name);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();

await serve<FilesOrder>(
	async ({ files }) => {
		for (const [source, target] of files) {
			await page.goto(pathToFileURL(source).href);
			await page.pdf({ path: target, format: 'A4', printBackground: true, tagged: true });
		}
	},
	() => browser.close(),
);
