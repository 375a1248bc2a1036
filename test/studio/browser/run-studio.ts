import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../scripts/types/index.ts';
import { copyOfOwnRepository } from '../../support/own-repository.ts';
import { patience } from '../../support/patience.ts';

/** How many times slower the browser is to be, where somebody wants to see what becomes of the tests on another machine. */
const slowdown = process.env.STUDIO_SLOWDOWN;

/** The studio as its command starts it, over a copy of this project's own handbook. */
export interface RunningStudio {
	readonly root: string;
	/** Opens the page, and sees to it afterwards that nothing went wrong in it and nothing was fetched from elsewhere. */
	visit(
		place: string,
		options: BrowserContextOptions,
		check: (page: Page) => Promise<void>,
		/** What the browser may say of answers that are none: a file that cannot be read is one. */
		expected?: string,
	): Promise<void>;
	close(): Promise<void>;
}

export async function runStudio(browser: Browser, language: Language): Promise<RunningStudio> {
	const { root, remove } = copyOfOwnRepository();
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	const options = ['--no-open', '--root', root, '--lang', language, '--as-of', '2026-11-21'];
	const child = spawn(process.execPath, [program, 'studio', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = once(child, 'exit');
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		const hear = (part: Buffer) => {
			said += part;
			const [found] = /http:\S+/u.exec(said) ?? [];
			if (found !== undefined) resolve(found);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('exit', () => reject(new Error(said)));
	});
	const { origin } = new URL(address);

	return {
		root,
		async visit(place, given, check, expected) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...given });
			// Of one step: as long as what becomes true is waited for.
			context.setDefaultTimeout(patience);
			const page = await context.newPage();
			const faults: string[] = [];
			page.on('request', (request) => {
				if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(request.url());
			});
			page.on('console', (message) => faults.push(`${message.text()} ${message.location().url}`));
			page.on('pageerror', (error) => faults.push(error.message));
			if (slowdown !== undefined) {
				const machine = await context.newCDPSession(page);
				await machine.send('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) });
			}
			await page.goto(address);
			await page.goto(`${origin}/${place}`);
			await check(page);
			await context.close();
			expect(faults.filter((fault) => expected === undefined || !fault.includes(expected))).toEqual([]);
		},
		async close() {
			child.kill('SIGTERM');
			await ended;
			remove();
		},
	};
}
