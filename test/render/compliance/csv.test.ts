import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { complianceCsv } from '../../../scripts/render/compliance/csv.ts';
import type { Compliance, ComplianceRow } from '../../../scripts/types/index.ts';

test('a spreadsheet runs nothing that an author wrote, and every word is there', () => {
	const row = {
		norm: { id: 'X-§1', text: 'En norm' },
		source: { name: 'Kilde' },
		state: 'documented',
		holders: [],
		documents: [],
		parts: ['=HYPERLINK("http://x.example";"Formål")'],
		checks: [],
		reason: '+1 vikar',
	} as unknown as ComplianceRow;
	const text = complianceCsv({ rows: [row] } as unknown as Compliance);
	expect(parse(text, { columns: true })).toMatchObject([
		{ norm: 'X-§1', section: `'=HYPERLINK("http://x.example";"Formål")`, reason: "'+1 vikar" },
	]);
});
