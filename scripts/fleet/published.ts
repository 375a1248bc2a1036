import type { Listed } from '../types/index.ts';

/** A document as it stands published. */
export interface PublishedDocument {
	readonly id: string;
	readonly kind: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
}

/** What stands published of each company, by its id. */
export interface Published {
	readonly documents: ByCompany;
	/** What is gathered of its documents: handbooks and compliance registers; under `all` that of all companies. */
	readonly gathered: ByCompany;
}

type ByCompany = ReadonlyMap<string, readonly PublishedDocument[]>;

export function publishedIn(outputs: readonly Listed[]): Published {
	const published = { documents: new Map<string, Found>(), gathered: new Map<string, Found>() };
	for (const { path, company, document, kind } of outputs) {
		const bare = path.replace(/\.[^./]+$/, '');
		// Documents of a kind stand in its folder; what is gathered of them stands above.
		const of = published[bare.split('/').length < 3 ? 'gathered' : 'documents'];
		const own: Found = of.get(company) ?? new Map();
		of.set(company, own.set(bare, { id: document, kind, path: bare }));
	}
	const listed = (of: ReadonlyMap<string, Found>) =>
		new Map([...of].map(([company, own]) => [company, [...own.values()]]));
	return { documents: listed(published.documents), gathered: listed(published.gathered) };
}

/** By their paths. */
type Found = Map<string, PublishedDocument>;
