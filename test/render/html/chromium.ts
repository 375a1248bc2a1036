import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether the browser of these tests is there; otherwise they are skipped with this word in their title. */
export const installed = existsSync(executablePath);

export const unlessInstalled = installed ? '' : ' (skipped: Chromium not installed)';

/** Starts the browser, without anything that would reach for the network. */
export async function launchChromium(): Promise<Browser> {
	const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
	const alone = ['--disable-background-networking', '--disable-component-update'];
	return chromium.launch({ executablePath, args: [...quiet, ...alone] });
}
