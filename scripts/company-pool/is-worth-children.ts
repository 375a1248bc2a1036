import type { CompanySource, Repository } from '../types/index.ts';

/** Fewer companies are filled in by the process of the command. */
const fewest = 4;

/** Characters of documents that take about two seconds to fill in and check: several times what it costs that a child can. */
const worthChildren = 250_000;

/** Whether companies are filled in sooner by children than by the process of the command, which has no start to wait for. */
export function isWorthChildren(companies: readonly CompanySource[], { sources }: Repository): boolean {
	if (companies.length < fewest) return false;
	const ids = new Set(companies.map(({ id }) => id));
	let extent = 0;
	for (const { company, text } of sources)
		if (company === undefined) extent += text.length * companies.length;
		else if (ids.has(company)) extent += text.length;
	return extent >= worthChildren;
}
