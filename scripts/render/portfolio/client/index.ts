import type { Held } from '../held.ts';
import { show } from './show.ts';

const place = document.getElementById('shown');
const text = document.getElementById('data')?.textContent;
if (place && text) {
	const { rows, gaps, ...held } = JSON.parse(text) as Held;
	show(place, { ...held, rows: rows.map((row) => ({ ...row, gaps: gaps[row.gaps] ?? [] })) });
}
