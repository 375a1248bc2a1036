import { execFileSync } from 'node:child_process';

/** What the title of a test says that needs hunspell where it is not installed; empty where it is. */
export const hunspellMissing = isInstalled() ? '' : ' (skipped: hunspell is not installed with its dictionaries)';

function isInstalled(): boolean {
	try {
		for (const dictionary of ['nb_NO', 'nn_NO', 'da_DK', 'en_GB', 'en_US'])
			execFileSync('hunspell', ['-l', '-d', dictionary], { cwd: '/', input: '', stdio: ['pipe', 'pipe', 'ignore'] });
		return true;
	} catch {
		return false;
	}
}
