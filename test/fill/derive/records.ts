import type { Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { prepare } from '../../../scripts/pipeline.ts';
import type { Filled } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

/** Where the example of a kind goes. */
export const records = {
	'risk-assessment': 'company/RISIKO-2026-01_Eksempel-paa-risikovurdering.md',
	guidelines: 'company/RETN-EKSEMPEL_Retningslinjer-for-bedriftssundhedstjenestens-opgaver.md',
	order: 'company/BEST-2026-01_Eksempel-paa-bestemmelse.md',
	'accession-statute': 'company/TILTR-EKSEMPEL_Tiltraedelsesvedtaegt-for-virksomheden.md',
	'system-description': 'company/IK-2026_Eksempel-paa-oversikt.md',
} as const;

/** The example of a kind in the base repository, with edits. */
export async function madeOf(kind: keyof typeof records, edits: Edits): Promise<Filled> {
	const { root, remove } = makeRepository([{ copy: `templates/${kind}/example.md`, to: records[kind] }, ...edits]);
	try {
		const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
		const found = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === kind);
		if (found === undefined) throw new Error(`${kind} was not made`);
		return found;
	} finally {
		remove();
	}
}

/** The rows of a document's tables, the first table first, without their headings. */
export function rowsOf({ doc }: Filled): readonly (readonly (readonly string[])[])[] {
	const tables = doc.body.children.filter((node): node is Table => node.type === 'table');
	return tables.map(({ children: [, ...rows] }) => rows.map(({ children }) => children.map((cell) => wordsOf(cell))));
}
