import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Language } from '../../../scripts/types/index.ts';
import { launchChromium } from '../../render/html/chromium.ts';
import { type RunningStudio, runStudio } from './run-studio.ts';

/** A browser and a studio that run as long as the tests of this block do. */
export function whileRunning(language: Language): Pick<RunningStudio, 'root' | 'visit'> {
	let browser: Browser | undefined;
	let studio: RunningStudio | undefined;
	const there = () => {
		if (studio === undefined) throw new Error('The studio runs in tests alone');
		return studio;
	};

	beforeAll(async () => {
		browser = await launchChromium();
		studio = await runStudio(browser, language);
	});

	afterAll(async () => {
		await studio?.close();
		await browser?.close();
	});

	return {
		get root() {
			return there().root;
		},
		visit: (...asked) => there().visit(...asked),
	};
}
