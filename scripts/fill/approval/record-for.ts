import { fieldText } from '../../fields/field-text.ts';
import type { ApprovalRecord, Company, Source } from '../../types/index.ts';
import { additionTo } from '../additions/addition-to.ts';
import { compareVersions } from '../life/compare-versions.ts';
import { contentHash } from './content-hash.ts';
import { contentOf } from './content-of.ts';

/** What the company recorded when it approved this version of a document; the last, where it did so more than once. */
export function recordFor({ values }: Pick<Source, 'values'>, { approvals }: Company): ApprovalRecord | undefined {
	const [id, version] = [fieldText(values, 'id'), fieldText(values, 'version')];
	return approvals.findLast(
		(record) => record.document === id && version !== undefined && compareVersions(record.version, version) === 0,
	);
}

/** Whether a document, with what the company adds to it, still says what was approved. */
export function isAsApproved(source: Source, record: ApprovalRecord, company: Company): boolean {
	return contentHash(contentOf(source, additionTo(source, company))).sha256 === record.sha256;
}
