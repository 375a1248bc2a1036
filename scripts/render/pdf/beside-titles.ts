import { ems } from './ems.ts';
import { lineLength } from './line-length.ts';
import { shortened } from './shortened.ts';

/** The firm's name as the running head has room for it, beside the longest of the titles that stand there. */
export function besideTitles(name: string, titles: readonly string[]): string {
	const longest = Math.max(...titles.map(lineLength));
	return shortened(name, Math.max(ems.firm, ems.running + ems.firm - longest));
}
