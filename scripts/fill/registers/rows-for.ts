import type { Company, Place, RegisterRow, Report, Source } from '../../types/index.ts';
import { slug } from '../names/slug.ts';

/**
 * The rows that a document is made for, one document each; one undefined for a kind that makes one alone. None where
 * the register is faulty, which has been reported, and where it has no rows, which is reported here.
 */
export function rowsFor(source: Source, company: Company, report: Report): readonly (RegisterRow | undefined)[] {
	const { forEach } = source.kind;
	if (forEach === undefined) return [undefined];
	const register = company.registers.get(forEach);
	if (register !== undefined && !register.sound) return [];
	const rows = register?.rows ?? [];
	if (rows.length === 0) {
		const place: Place = { file: source.file, line: 1, column: 1 };
		const params = { register: forEach, folder: company.source.folder };
		report({ code: 'row-none', severity: 'error', place, params });
	}
	const marks = new Set<string>();
	const key = register?.source.type.key;
	return rows.map((data, index): RegisterRow => {
		const cell = key === undefined ? null : data[key];
		const name = typeof cell === 'string' ? cell : String(index + 1);
		const mark = markOf(name, index, marks);
		marks.add(mark.toLowerCase());
		return { name, mark, data };
	});
}

/** Two rows may differ in what no file name can show, and capitals do not tell files apart. */
function markOf(name: string, index: number, taken: ReadonlySet<string>): string {
	const mark = slug(name);
	return mark === '' || taken.has(mark.toLowerCase()) ? `${mark}${mark && '-'}${index + 1}` : mark;
}
