import { pathToFileURL } from 'node:url';

/** What is used of playwright-core; as it is for tests only, the program compiles without it. */
interface Playwright {
	readonly chromium: { launch(options: object): Promise<Browser> };
}

interface Browser {
	newPage(): Promise<Page>;
	close(): Promise<void>;
}

interface Page {
	goto(address: string): Promise<unknown>;
	evaluate(script: string): Promise<unknown>;
	context(): { newCDPSession(page: Page): Promise<Session> };
}

interface Session {
	send(method: string, params?: object): Promise<{ readonly metrics?: readonly Metric[] }>;
}

interface Metric {
	readonly name: string;
	readonly value: number;
}

/** Processor time of the page's own process, in milliseconds, for each thing that a reader does with a portfolio. */
export interface PageTimes {
	/** Until it stands there. */
	readonly opened: number;
	/** By any column. */
	readonly sorted: number;
	/** A letter typed that most companies have, which takes the longest. */
	readonly searched: number;
}

const name = 'playwright-core';

/** Opens a portfolio in Chromium, and does what a reader does: undefined where neither stands there. */
export async function measurePage(file: string, executablePath: string | null): Promise<PageTimes | undefined> {
	if (executablePath === null) return undefined;
	const playwright: Playwright | undefined = await import(name).catch(() => undefined);
	const browser = await playwright?.chromium
		.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
		.catch(() => undefined);
	if (browser === undefined) return undefined;
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		let before = 0;
		const spent = async (work: () => Promise<unknown>) => {
			await work();
			const { metrics = [] } = await session.send('Performance.getMetrics');
			const now = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
			const taken = now - before;
			before = now;
			return taken;
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
