import { launchChromium, type Page, processorOf } from './chromium-page.ts';
import type { Taken } from './measure/taken.ts';

/** How soon the studio's page answers who sits before it; processor time is that of the page's own process. */
export interface StudioPageTimes {
	/** From the request of the page until the documents are painted, and a search has been answered once. */
	readonly opened: readonly Taken[];
	/** From a document's link until its form, its text and its finished page are painted. */
	readonly document: readonly Taken[];
	/** From a key in the search until the list is painted. */
	readonly searched: readonly Taken[];
	/** From a column's button until the list is painted. */
	readonly sorted: readonly Taken[];
}

/** Typed one after the other, and taken away again: each brings or takes away many rows. */
const keys = ['o', 'p', 'p', 'Backspace', 'Backspace', 'Backspace', '9', '9', 'Backspace', 'Backspace'];

const field = 'input[type=search]';

/** Opens the studio in Chromium, and does what a reader does: undefined where no browser is there. @param document a file */
export async function measureStudioPage(
	executablePath: string | null,
	{ address, document, rounds }: { readonly address: string; readonly document: string; readonly rounds: number },
): Promise<StudioPageTimes | undefined> {
	const browser = await launchChromium(executablePath);
	if (browser === undefined) return undefined;
	const times = { opened: [] as Taken[], document: [] as Taken[], searched: [] as Taken[], sorted: [] as Taken[] };
	try {
		for (let round = 0; round < rounds; round++) {
			const context = await browser.newContext();
			const page = await context.newPage();
			const processor = await processorOf(page);
			const taken = async (milliseconds: unknown): Promise<Taken> => ({
				wall: Number(milliseconds) / 1000,
				cpu: (await processor()) / 1000,
				peak: Number.NaN,
			});
			await page.goto(address);
			const rows = Number(await page.evaluate(painted("document.querySelector('tbody tr') !== null")));
			times.opened.push(await taken(rows + (await answered(page, 'input', field, () => type(page, '4')))));
			await type(page, 'Backspace');
			await processor();
			for (const key of keys)
				times.searched.push(await taken(await answered(page, 'input', field, () => type(page, key))));
			for (let column = 1; column <= 7; column++) {
				const button = `thead th:nth-child(${column}) button`;
				times.sorted.push(await taken(await answered(page, 'click', button, () => page.click(button))));
			}
			const link = `a[href*="${encodeURIComponent(document)}"]`;
			const whole = [
				"document.querySelector('.cm-content') !== null",
				"document.querySelector('form.fields input') !== null",
				"document.querySelector('.part.page iframe')?.contentDocument?.body?.textContent.trim()",
			].join(' && ');
			await page.evaluate(`performance.mark('asked'); document.querySelector('${link}').click()`);
			const shown = Number(await page.evaluate(painted(whole)));
			const asked = Number(await page.evaluate("performance.getEntriesByName('asked')[0].startTime"));
			times.document.push(await taken(shown - asked));
			await context.close();
		}
		return times;
	} finally {
		await browser.close();
	}
}

async function type(page: Page, key: string): Promise<void> {
	await page.focus(field);
	await page.keyboard.press(key);
}

/** Milliseconds from an event, as the browser dates it, until what it has changed is painted. */
async function answered(page: Page, event: string, selector: string, act: () => Promise<void>): Promise<number> {
	await page.evaluate(
		`window.answered = new Promise((resolve) => document.querySelector('${selector}').addEventListener('${event}', (event) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - event.timeStamp);
				port2.postMessage(0);
			}), { once: true, capture: true })); undefined`,
	);
	await act();
	return Number(await page.evaluate('window.answered'));
}

/** A script that answers when something holds and is painted, in milliseconds since the page was asked for. */
function painted(condition: string): string {
	return `new Promise((resolve) => {
		const look = () => {
			if (!(${condition})) return void requestAnimationFrame(look);
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(0);
			});
		};
		look();
	})`;
}
