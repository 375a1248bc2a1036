import type { Overview } from '../report/reporter.ts';
import type { Earlier, Filled } from '../types/index.ts';

/** What a summary tells of each document: where it is in its life, and what became of it since a revision. */
export function overviewsOf(documents: readonly Filled[], earlier: Earlier | undefined): readonly Overview[] {
	return documents.map(({ doc, source }) => {
		const before = earlier?.texts.get(source.file);
		const changed = before !== undefined && before !== source.text ? 'changed' : 'none';
		return {
			file: source.file,
			company: doc.meta.company.name,
			document: `${doc.id} ${doc.meta.title}`,
			status: doc.meta.status.word,
			version: doc.meta.version,
			deadline: doc.meta.nextReview,
			change: earlier === undefined || earlier.files.has(source.file) ? changed : 'new',
		};
	});
}
