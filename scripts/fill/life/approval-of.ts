import type { Company, DataGroup, Source } from '../../types/index.ts';
import { isAsApproved, recordFor } from '../approval/record-for.ts';

/** Who approved a document and when, as far as it holds for the company. */
export interface Approval {
	readonly approver?: string;
	readonly approved?: string;
}

/**
 * The approval that a document may show. That of a shared document is the library's own: the company's is shown where the
 * company has approved this very text, or where it has approved its shared documents since, on that day; otherwise none.
 */
export function approvalOf(source: Source, { approver, approved, date }: DataGroup, company: Company): Approval {
	const own = { ...shown('approver', approver), ...shown('approved', approved) };
	if (source.company !== undefined) return own;
	const record = recordFor(source, company);
	if (record !== undefined)
		return isAsApproved(source, record, company) ? { approver: record.by, approved: record.on } : {};
	if (typeof approved !== 'string') return own;
	const { libraryApproved } = company.data;
	const newest = typeof date === 'string' && date > approved ? date : approved;
	if (typeof libraryApproved !== 'string' || libraryApproved < newest) return {};
	return { ...own, approved: libraryApproved };
}

function shown<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
	return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [K in Key]?: string };
}
