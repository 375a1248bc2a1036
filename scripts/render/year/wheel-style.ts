/** How the wheel looks, on its own and in a page; a page may say other colours by the same names. */
export const wheelStyle = `
.wheel { font-family: "Source Sans 3", "Source Sans Pro", system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
.wheel text { fill: var(--ink, #1d232b); text-anchor: middle; dominant-baseline: central; }
.wheel .month { fill: var(--tint, #f4f6f8); stroke: var(--paper, #fff); stroke-width: 2; }
.wheel .name { font-size: 12.5px; font-weight: 600; }
.wheel .weekend { fill: var(--hairline, #d5dae0); }
.wheel .holiday { fill: var(--secondary, #56606b); }
.wheel .spoke { stroke: var(--hairline, #d5dae0); stroke-width: 1; fill: none; }
.wheel .today { stroke: var(--wheel-late, #b3261e); stroke-width: 2; }
.wheel .year { font-size: 34px; font-weight: 700; letter-spacing: -0.01em; }
.wheel .sum { font-size: 13px; fill: var(--secondary, #56606b); }
.wheel .number { font-size: 11.5px; font-weight: 700; fill: var(--paper, #fff); }
.wheel .several { font-size: 9.5px; }
.wheel .tally { font-size: 13px; font-weight: 700; }
.wheel .legend { font-size: 13px; text-anchor: start; }
.wheel .mark { stroke: var(--paper, #fff); stroke-width: 1; }
.wheel .due { fill: var(--wheel-due, #1f4e6b); }
.wheel .late { fill: var(--wheel-late, #b3261e); }
.wheel .done { fill: var(--wheel-done, #2f6b3a); }
.wheel .done-late { fill: var(--wheel-done-late, #8a4b00); }
@media print { .wheel .mark, .wheel path { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
