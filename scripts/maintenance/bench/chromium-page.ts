/** What is used of playwright-core; as it is for tests only, the program compiles without it. */
interface Playwright {
	readonly chromium: { launch(options: object): Promise<Browser> };
}

export interface Browser {
	newContext(): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
	newPage(): Promise<Page>;
	close(): Promise<void>;
}

export interface Page {
	goto(address: string): Promise<unknown>;
	evaluate(script: string): Promise<unknown>;
	focus(selector: string): Promise<void>;
	click(selector: string): Promise<void>;
	readonly keyboard: { press(key: string): Promise<void> };
	context(): { newCDPSession(page: Page): Promise<Session> };
}

interface Session {
	send(method: string, params?: object): Promise<{ readonly metrics?: readonly Metric[] }>;
}

interface Metric {
	readonly name: string;
	readonly value: number;
}

const name = 'playwright-core';

/** Chromium, where it and playwright-core are installed. */
export async function launchChromium(executablePath: string | null): Promise<Browser | undefined> {
	if (executablePath === null) return undefined;
	const playwright: Playwright | undefined = await import(name).catch(() => undefined);
	return playwright?.chromium
		.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
		.catch(() => undefined);
}

/** Answers the processor time that the page's own process has taken since it was asked last, in milliseconds. */
export async function processorOf(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	let before = 0;
	return async () => {
		const { metrics = [] } = await session.send('Performance.getMetrics');
		const now = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
		const taken = now - before;
		before = now;
		return taken;
	};
}
