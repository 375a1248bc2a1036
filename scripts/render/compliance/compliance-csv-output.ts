import { hashOf } from '../../publish/hash-of.ts';
import type { Compliance, Doc, Output } from '../../types/index.ts';
import { complianceCsv } from './csv.ts';

/** The file of a register for other programs. */
export function complianceCsvOutput(compliance: Compliance, doc: Doc, tool: string): Output {
	const text = complianceCsv(compliance);
	return {
		path: `${doc.path}.csv`,
		bytes: Buffer.from(text),
		company: doc.company,
		document: doc.id,
		kind: doc.kind,
		format: 'csv',
		documentVersion: doc.meta.version,
		status: doc.meta.status.word,
		inputs: hashOf([tool, text]),
	};
}
