import { colourOnDark } from '../html/colour-on-dark.ts';
import { wheelStyle } from './wheel-style.ts';

/** What the page of a year has beside the look of every page: the wheel, and a table that becomes a list on a phone. */
export function pageStyle(colour: string): string {
	return `
:root { --brand: ${colour}; --brand-on-dark: ${colourOnDark(colour)}; --wheel-due: var(--accent); --wheel-late: #b3261e; --wheel-done: #2f6b3a; --wheel-done-late: #8a4b00; }
@media screen and (prefers-color-scheme: dark) {
	:root { --wheel-late: #ff9d92; --wheel-done: #8ccf98; --wheel-done-late: #f2b566; }
}
${wheelStyle}
.sheet { max-width: 66rem; }
.wheel { display: block; width: 100%; height: auto; }
figure { max-width: 33rem; margin: 1.5rem auto 1.75rem; }
.sign { display: inline-block; width: 0.85rem; height: 0.85rem; margin-right: 0.4rem; vertical-align: -0.08rem; }
.deadlines .month th { padding-top: 1.4rem; border-bottom: 1px solid var(--accent); }
.deadlines h2 { margin: 0; font-size: 1.15rem; }
.deadlines .number { color: var(--secondary); text-align: right; font-variant-numeric: tabular-nums; }
.deadlines .earlier { font-weight: 700; }
.deadlines .why { display: block; color: var(--secondary); font-size: 0.92em; }
.deadlines tr { break-inside: avoid; }
.deadlines .month { break-after: avoid; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 62rem) {
	.deadlines, .deadlines tbody, .deadlines tr, .deadlines td, .deadlines .month th { display: block; min-width: 0; }
	.deadlines thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.deadlines .month th { padding-inline: 0; }
	.deadlines tr:not(.month) { position: relative; padding: 0.6rem 0 0.65rem 2.3rem; border-bottom: 1px solid var(--hairline); }
	.deadlines td { padding: 0.05rem 0; border: 0; }
	.deadlines .number { position: absolute; left: 0; width: 1.6rem; }
	.deadlines tr { display: flex; flex-direction: column; }
	.deadlines .what { order: -1; font-weight: 600; }
	.deadlines .number { order: -2; }
	.deadlines .what .why { font-weight: 400; }
	.deadlines td[data-label]::before { content: attr(data-label) ": "; color: var(--secondary); font-weight: 400; }
}
@media print {
	figure { max-width: 125mm; margin-block: 0.5rem; }
	.deadlines { font-size: 0.8rem; }
	.deadlines :is(th, td) { min-width: 0; padding-inline: 0.3rem; }
	.sign, .wheel * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
