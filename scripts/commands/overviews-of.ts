import { maskNumbers } from '../check/privacy/mask-numbers.ts';
import type { Overview } from '../report/reporter.ts';
import type { Earlier, Filled } from '../types/index.ts';

/** What a summary tells of each document: where it is in its life, and what became of it since a revision; no identity number stands in it in full. */
export function overviewsOf(documents: readonly Filled[], earlier: Earlier | undefined): readonly Overview[] {
	return documents.map(({ doc, source }) => {
		const before = earlier?.texts.get(source.file);
		const changed = before !== undefined && before !== source.text ? 'changed' : 'none';
		return {
			file: maskNumbers(source.file),
			company: maskNumbers(doc.meta.company.name),
			document: maskNumbers(`${doc.id} ${doc.meta.title}`),
			status: doc.meta.status.word,
			version: doc.meta.version,
			deadline: doc.meta.nextReview,
			change: earlier === undefined || earlier.files.has(source.file) ? changed : 'new',
		};
	});
}
