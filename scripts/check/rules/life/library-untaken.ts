import { languages, type RepositoryRule, type Scalar } from '../../../types/index.ts';

/** Every document of the shared library is taken by a company; one that nobody takes would be neither checked nor built. */
export const libraryUntaken: RepositoryRule = {
	code: 'library-untaken',
	for: 'all',
	scope: 'repository',
	check({ repository }, report) {
		// A company whose README could not be read may take them.
		if (repository.companies.length < readmes(repository.files).length) return;
		const libraries = repository.companies.map(({ values }) => values.entries.get('library')?.value);
		const taken = libraries.filter((value): value is Scalar => value?.type === 'scalar').map(({ text }) => text);
		const untaken = new Map<string, Scalar[]>();
		for (const source of repository.sources) {
			const language = source.values.entries.get('language')?.value;
			if (source.company !== undefined || language?.type !== 'scalar') continue;
			// A document whose language there is not is read by whoever takes a library, so that it is told.
			if (taken.includes(language.text) || (taken.length > 0 && !languages.some((known) => known === language.text)))
				continue;
			untaken.set(language.text, [...(untaken.get(language.text) ?? []), language]);
		}
		for (const [language, [first, ...others]] of untaken) {
			if (first === undefined) continue;
			// One may be a slip; several are a library for other companies than these.
			const severity = others.length === 0 ? 'warning' : 'info';
			const params = { language, documents: others.length + 1 };
			report({ code: 'library-untaken', severity, place: first.place, params });
		}
	},
};

function readmes(files: ReadonlySet<string>): readonly string[] {
	return ['README.md', ...[...files].filter((file) => /^company\/[^/]+\/README\.md$/.test(file))];
}
