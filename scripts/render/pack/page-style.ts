import { colourOnDark } from '../html/colour-on-dark.ts';

/** What the first page of a pack has beside the look of every page: tables that become lists on a phone. */
export function pageStyle(colour: string): string {
	return `
:root { --brand: ${colour}; --brand-on-dark: ${colourOnDark(colour)}; }
.sheet { max-width: 66rem; }
.late { color: var(--warning); }
.listed td { vertical-align: top; }
.listed .what { min-width: 12rem; }
@media screen and (min-width: 62.01rem) {
	.listed .whole { white-space: nowrap; }
}
.listed tr { break-inside: avoid; }
@media screen and (max-width: 62rem) {
	.listed, .listed tbody, .listed tr, .listed td { display: block; min-width: 0; }
	.listed thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.listed tr { display: flex; flex-direction: column; padding: 0.6rem 0 0.65rem; border-bottom: 1px solid var(--hairline); }
	.listed td { padding: 0.05rem 0; border: 0; }
	.listed .what { order: -1; min-width: 0; font-weight: 600; }
	.listed td:empty { display: none; }
	.listed .more::before { content: attr(data-label) ": "; color: var(--secondary); }
}
@media print {
	.listed { font-size: 0.8rem; }
	.listed :is(th, td) { min-width: 0; padding-inline: 0.3rem; }
}
`;
}
