import { frameTexts } from '../../messages/frame.ts';
import type { Notice, YearWheel } from '../../types/index.ts';

/** What no reader may miss, where it is true of all that is shown; of single deadlines it stands with their status. */
export function noticesOf({ deadlines, language }: YearWheel): readonly Notice[] {
	const { example, historic } = frameTexts[language];
	const notices: readonly (Notice | false)[] = [
		deadlines.every((deadline) => deadline.example) && { type: 'example', text: example },
		deadlines.every((deadline) => deadline.historic) && { type: 'historic', text: historic(undefined) },
	];
	return deadlines.length === 0 ? [] : notices.filter((notice) => notice !== false);
}
