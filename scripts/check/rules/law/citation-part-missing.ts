import type { Citation, DocumentRule, Law } from '../../../types/index.ts';

/** A part of a § exists in the law that is cited, as far as the register knows all of that law. */
export const citationPartMissing: DocumentRule = {
	code: 'citation-part-missing',
	for: 'all',
	scope: 'document',
	check({ doc, citations }, report) {
		for (const citation of citations) {
			const [law, ...others] = citation.laws;
			if (law === undefined || others.length > 0 || law.sections !== 'all') continue;
			const last = lastOfMissing(citation, law);
			if (last === undefined) continue;
			const params = { citation: written(citation), law: law.title[doc.language], last };
			report({ code: 'citation-part-missing', severity: 'error', place: citation.place, params });
		}
	},
};

/** The last part that there is where the cited one is not; undefined when it is there. */
function lastOfMissing({ section, subsection, point }: Citation, law: Law): string | undefined {
	const has = (part: string) => law.statements.some((statement) => statement.section === part);
	if (subsection === undefined) return undefined;
	const whole = `${section}, stk. ${subsection}`;
	if (!has(whole)) {
		const last = lastOf((number) => has(`${section}, stk. ${number}`));
		// A § without subsections of its own is its first.
		return last === 0 && subsection === '1' ? undefined : `§ ${section}, stk. ${Math.max(last, 1)}`;
	}
	if (point === undefined || has(`${whole}, nr. ${point}`)) return undefined;
	const last = lastOf((number) => has(`${whole}, nr. ${number}`));
	return last === 0 ? undefined : `§ ${whole}, nr. ${last}`;
}

/** How far a series goes from 1 without a hole. */
function lastOf(has: (number: number) => boolean): number {
	let last = 0;
	while (has(last + 1)) last++;
	return last;
}

function written({ section, subsection, point }: Citation): string {
	return `§ ${section}, stk. ${subsection}${point === undefined ? '' : `, nr. ${point}`}`;
}
