import { plainNotation } from '../../fields/plain-notation.ts';
import type { Group, RegisterType, Report } from '../../types/index.ts';
import { readText } from '../read-text.ts';
import { parseValues } from '../yaml/parse-values.ts';
import { mostRows } from './limits.ts';
import type { Rows } from './rows.ts';

/** Reads a register written in YAML: a list of rows, each a group of cells by the keys of their columns. */
export async function readYaml(root: string, file: string, _type: RegisterType, report: Report): Promise<Rows> {
	const text = await readText(root, file, report);
	const value = text === undefined ? undefined : parseValues(text, file, 0, report);
	const items = value?.type === 'list' ? value.items : [];
	const rows = items.filter((item): item is Group => item.type === 'group');
	const wrong = value?.type === 'list' ? items.find(({ type }) => type !== 'group') : value;
	if (wrong !== undefined) report({ code: 'register-shape', severity: 'error', place: wrong.place, params: {} });
	const surplus = rows[mostRows];
	if (surplus !== undefined)
		report({ code: 'register-too-long', severity: 'error', place: surplus.place, params: { limit: mostRows } });
	return { rows: rows.slice(0, mostRows), notation: plainNotation, headings: new Map() };
}
