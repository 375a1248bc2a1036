import { fieldText } from '../../fields/field-text.ts';
import { nearest } from '../../messages/nearest.ts';
import type { Addition, Company, Report, Source } from '../../types/index.ts';
import { isFixed } from './addition-to.ts';

/**
 * Tells of additions that come into no document: the company has its own text, takes no such document, its text is fixed, or
 * another file adds to it already.
 * @param sources what the company's documents are made of
 */
export function reportAdditions({ additions, name }: Company, sources: readonly Source[], report: Report): void {
	if (additions.length === 0) return;
	const byId = new Map(sources.map((source) => [fieldText(source.values, 'id') ?? '', source]));
	const first = new Map<string, Addition>();
	for (const addition of additions) {
		const written = addition.values.entries.get('document')?.value;
		const id = fieldText(addition.values, 'document') ?? '';
		const source = byId.get(id);
		const other = first.get(id)?.file;
		first.set(id, first.get(id) ?? addition);
		const fault = faultOf(source, other);
		if (fault === undefined) continue;
		const ids = [...byId].flatMap(([known, { company }]) => (company === undefined ? [known] : []));
		const near = fault === 'unknown' ? nearest(id, ids) : undefined;
		const params = { fault, id, company: name, nearest: near, file: fault === 'second' ? other : source?.file };
		const place = written?.place ?? { file: addition.file, line: 1, column: 1 };
		report({ code: 'addition-refused', severity: 'error', place, params });
	}
}

function faultOf(
	source: Source | undefined,
	other: string | undefined,
): 'own' | 'unknown' | 'fixed' | 'second' | undefined {
	if (source === undefined) return 'unknown';
	if (source.company !== undefined) return 'own';
	if (isFixed(source)) return 'fixed';
	return other === undefined ? undefined : 'second';
}
