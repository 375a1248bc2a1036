import { placeOf } from '../../load/yaml/place-of.ts';
import type { Filled, Group } from '../../types/index.ts';

/** Where the value of a fact was written, as `README.md:27`: in the company's facts, the document's front matter or a register. */
export function placeOfFact(name: string, { source, company, row }: Filled): string {
	const path = name.split(' ').find((word) => /^[a-z]\w*[.[]/iu.test(word)) ?? '';
	const [top = '', ...steps] = path.split(/[.[\]]+/u).filter((step) => step !== '');
	const keys = steps.map((step) => (/^\d+$/u.test(step) ? Number(step) - 1 : step));
	if (top === 'document') return said(placeOf(source.values, keys));
	if (top === 'company') return said(placeOf(company.source.values, keys));
	const [register = '', index = 0, column = ''] = keys;
	const found = [...company.registers.values()].find((each) =>
		top === 'row' ? row !== undefined && each.rows.includes(row.data) : each.source.type.name === register,
	);
	const written = found?.source.rows[top === 'row' ? found.rows.indexOf(row?.data ?? {}) : Number(index)];
	if (written === undefined) return company.source.file;
	return said(placeOf(written, [top === 'row' ? register : column]));
}

function said({ file, line }: Group['place']): string {
	return `${file}:${line}`;
}
