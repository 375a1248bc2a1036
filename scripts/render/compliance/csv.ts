import { type Compliance, type ComplianceState, normStatuses } from '../../types/index.ts';
import { harmless } from '../csv-row.ts';

/**
 * A register as CSV by RFC 4180, every field quoted and none a formula, with the columns that other programs rely on: one row a norm, its id
 * first. What a company has nothing for yet is `partial` with `gap`, since `status` has five words alone.
 */
export function complianceCsv({ rows }: Compliance): string {
	const head = ['norm', 'text', 'source', 'document', 'path', 'section', 'check', 'status', 'gap', 'reason'];
	const lines = rows.map(({ norm, source, state, holders, documents, parts, checks, reason }) => [
		norm.id,
		norm.text,
		source.name,
		(documents.length === 0 ? holders : documents.map(({ id }) => id)).join('; '),
		documents.map(({ path }) => path).join('; '),
		parts.join('; '),
		checks.join('; '),
		statusOf(state),
		state === 'gap' ? 'yes' : '',
		reason ?? '',
	]);
	return [head, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function statusOf(state: ComplianceState): string {
	return normStatuses.find((status) => status === state) ?? 'partial';
}

function quoted(text: string): string {
	return `"${harmless(text).replaceAll('"', '""')}"`;
}
