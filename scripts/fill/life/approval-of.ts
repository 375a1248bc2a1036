import type { Company, DataGroup, Source } from '../../types/index.ts';

/** Who approved a document and when, as far as it holds for the company. */
export interface Approval {
	readonly approver?: string;
	readonly approved?: string;
}

/**
 * The approval that a document may show. That of a shared document is the library's own: it is shown as the company's
 * when the company has approved its shared documents since, and on that day; otherwise not at all.
 */
export function approvalOf(
	{ company: owner }: Source,
	{ approver, approved, date }: DataGroup,
	company: Company,
): Approval {
	const own = { ...shown('approver', approver), ...shown('approved', approved) };
	if (owner !== undefined || typeof approved !== 'string') return own;
	const { libraryApproved } = company.data;
	const newest = typeof date === 'string' && date > approved ? date : approved;
	if (typeof libraryApproved !== 'string' || libraryApproved < newest) return {};
	return { ...own, approved: libraryApproved };
}

function shown<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
	return (typeof value === 'string' ? { [key]: value } : {}) as { readonly [K in Key]?: string };
}
