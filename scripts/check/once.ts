import type { Report } from '../types/index.ts';

/** Passes on each finding once: one text may make several documents, and a slip in it is in all of them. */
export function once(report: Report): Report {
	const seen = new Set<string>();
	return (message) => {
		const { code, place, params } = message;
		const key = JSON.stringify([code, place.file, place.line, place.column, params]);
		if (seen.has(key)) return;
		seen.add(key);
		report(message);
	};
}
