import { textIn } from '../../fields/datum.ts';
import { frameTexts } from '../../messages/frame.ts';
import type { Company, CurrentVersion } from '../../types/index.ts';
import { publishedAt } from './published-at.ts';

/** Where the handbook in force of a company is found; undefined where it does not say where it publishes. */
export function currentHandbook({ data, language }: Company): CurrentVersion | undefined {
	const base = textIn(data.handbookAddress);
	return base === undefined ? undefined : { ...frameTexts[language].current, address: publishedAt(base, 'index.html') };
}
