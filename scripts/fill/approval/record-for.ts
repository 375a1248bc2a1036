import type { ApprovalRecord, Company, Source } from '../../types/index.ts';
import { compareVersions } from '../life/compare-versions.ts';
import { contentHash } from './content-hash.ts';
import { contentOf } from './content-of.ts';

/** What the company recorded when it approved this version of a document; the last, where it did so more than once. */
export function recordFor({ values }: Pick<Source, 'values'>, { approvals }: Company): ApprovalRecord | undefined {
	const [id, version] = [wordOf(values, 'id'), wordOf(values, 'version')];
	return approvals.findLast(
		(record) => record.document === id && version !== undefined && compareVersions(record.version, version) === 0,
	);
}

/** Whether a document still says what was approved. */
export function isAsApproved(source: Source, record: ApprovalRecord): boolean {
	return contentHash(contentOf(source)).sha256 === record.sha256;
}

function wordOf(values: Source['values'], key: string): string | undefined {
	const value = values.entries.get(key)?.value;
	return value?.type === 'scalar' ? value.text : undefined;
}
