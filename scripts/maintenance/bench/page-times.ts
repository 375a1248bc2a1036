import { pathToFileURL } from 'node:url';
import { launchChromium, processorOf } from './chromium-page.ts';

/** Processor time of the page's own process, in milliseconds, for each thing that a reader does with a portfolio. */
export interface PageTimes {
	/** Until it stands there. */
	readonly opened: number;
	/** By any column. */
	readonly sorted: number;
	/** A letter typed that most companies have, which takes the longest. */
	readonly searched: number;
}

/** Opens a portfolio in Chromium, and does what a reader does: undefined where neither stands there. */
export async function measurePage(file: string, executablePath: string | null): Promise<PageTimes | undefined> {
	const browser = await launchChromium(executablePath);
	if (browser === undefined) return undefined;
	try {
		const page = await browser.newPage();
		const taken = await processorOf(page);
		const spent = async (work: () => Promise<unknown>) => {
			await work();
			return taken();
		};
		const doing = (script: string) => spent(() => page.evaluate(`${script}; document.body.offsetHeight`));
		const opened = await spent(() => page.goto(pathToFileURL(file).href));
		const sorts: number[] = [];
		for (const column of ['name', 'state', 'gaps', 'built'])
			sorts.push(await doing(`document.querySelector('th[data-column=${column}] button').click()`));
		const searched = await doing(
			"{ const field = document.querySelector('[data-filter=text]'); field.value = 'a'; field.dispatchEvent(new Event('input', { bubbles: true })) }",
		);
		return { opened, sorted: Math.max(...sorts), searched };
	} finally {
		await browser.close();
	}
}
