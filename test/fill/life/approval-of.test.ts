import { describe, expect, test } from 'vitest';
import { approvalOf } from '../../../scripts/fill/life/approval-of.ts';
import type { Company, Source } from '../../../scripts/types/index.ts';

const values = { type: 'group', entries: new Map() };
const library = { company: undefined, values } as unknown as Source;
const own = { company: 'prove', values } as unknown as Source;
const stated = { approver: 'Daglig leder', approved: '2025-12-15', date: '2025-12-15' };

function company(libraryApproved: string | null): Company {
	return { data: { libraryApproved }, approvals: [] } as unknown as Company;
}

describe('the approval that a document shows', () => {
	test.each([
		['the day the company approved it', '2026-01-10', { approver: 'Daglig leder', approved: '2026-01-10' }],
		['the same day as the library', '2025-12-15', { approver: 'Daglig leder', approved: '2025-12-15' }],
		['none when the company has not', null, {}],
		['none when the document is newer', '2025-12-14', {}],
	])('of a shared document: %s', (_, given, shown) => {
		expect(approvalOf(library, stated, company(given))).toEqual(shown);
	});

	test('of a shared document that was changed after its approval: none until the company approves again', () => {
		const changed = { ...stated, date: '2026-03-01' };
		expect(approvalOf(library, changed, company('2026-01-10'))).toEqual({});
		expect(approvalOf(library, changed, company('2026-03-01'))).toMatchObject({ approved: '2026-03-01' });
	});

	test('of a document of its own: what stands in it', () => {
		expect(approvalOf(own, stated, company(null))).toEqual({ approver: 'Daglig leder', approved: '2025-12-15' });
	});

	test('of a document that states none: who approves it', () => {
		expect(approvalOf(library, { approver: 'Daglig leder' }, company(null))).toEqual({ approver: 'Daglig leder' });
	});
});
