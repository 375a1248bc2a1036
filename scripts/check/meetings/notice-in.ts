import { type Notice, noticeOf } from '../../fill/board/notice-of.ts';
import type { DocumentSubject } from '../../types/index.ts';

/** The appointments that a document tells of, by the seats that its kind gives; undefined where it tells of none. */
export function noticeIn({ source, data, company }: DocumentSubject): Notice | undefined {
	const settings = source.kind.derive.get('appointing');
	return settings && noticeOf(data, company, settings);
}
