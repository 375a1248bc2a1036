import type { Edition } from '../../../types/index.ts';
import type { Standing } from '../frame/foot.ts';
import { noticeRows } from '../frame/shown.ts';
import { plainWords } from '../tracked/compared.ts';

/** What stands below the pages of a book, which is no redline. */
export function standingOf({ line, notices, words }: Edition['frame']): Standing {
	return { line: plainWords(line), notices: noticeRows(notices), words };
}
