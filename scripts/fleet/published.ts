import type { Listed } from '../types/index.ts';

/** A document as it stands published. */
export interface PublishedDocument {
	readonly id: string;
	readonly kind: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
}

/** The documents of each company that stand published, by its id; handbooks and compliance registers follow from them. */
export type Published = ReadonlyMap<string, readonly PublishedDocument[]>;

export function publishedIn(outputs: readonly Listed[]): Published {
	const published = new Map<string, Map<string, PublishedDocument>>();
	for (const { path, company, document, kind } of outputs) {
		const bare = path.replace(/\.[^./]+$/, '');
		// Documents of a kind stand in its folder; what is gathered of them stands above.
		if (bare.split('/').length < 3) continue;
		const own = published.get(company) ?? new Map<string, PublishedDocument>();
		published.set(company, own.set(bare, { id: document, kind, path: bare }));
	}
	return new Map([...published].map(([company, documents]) => [company, [...documents.values()]]));
}
