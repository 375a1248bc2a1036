import {
	type ChangeReason,
	changeReasons,
	type DocumentFate,
	documentFates,
	type PlannedCompany,
} from '../types/index.ts';

/** What one reason makes anew. */
export interface Affected {
	readonly because: ChangeReason;
	readonly documents: number;
	readonly companies: number;
	/** Of the documents, each once, in the order in which they were met. */
	readonly ids: readonly string[];
}

/** What many companies come to. */
export interface Tallied {
	readonly companies: number;
	/** Those that lack nothing. */
	readonly ready: number;
	/** How many facts the others lack. */
	readonly facts: number;
	readonly fates: Readonly<Record<DocumentFate, number>>;
	/** A document that is made anew for two reasons counts for both. */
	readonly affected: readonly Affected[];
}

/** Counts companies one after the other, and keeps none. */
export function newTally(): {
	add(company: Pick<PlannedCompany, 'lacking' | 'documents'>): void;
	/** Documents that are no longer, or not only, one company's. */
	addDocuments(documents: PlannedCompany['documents']): void;
	total(): Tallied;
} {
	const fates = Object.fromEntries(documentFates.map((fate) => [fate, 0])) as Record<DocumentFate, number>;
	const reasons = new Map(
		changeReasons.map((because) => [because, { because, documents: 0, companies: 0, ids: new Set<string>() }]),
	);
	const counts = { companies: 0, ready: 0, facts: 0 };
	function count(documents: PlannedCompany['documents']): ReadonlySet<ChangeReason> {
		const met = new Set<ChangeReason>();
		for (const { id, fate, because } of documents) {
			fates[fate]++;
			for (const reason of because) {
				const one = reasons.get(reason);
				if (one === undefined) continue;
				one.documents++;
				one.ids.add(id);
				met.add(reason);
			}
		}
		return met;
	}
	return {
		add({ lacking, documents }) {
			counts.companies++;
			counts.facts += lacking.length;
			if (lacking.length === 0) counts.ready++;
			for (const reason of count(documents)) {
				const one = reasons.get(reason);
				if (one !== undefined) one.companies++;
			}
		},
		addDocuments: (documents) => void count(documents),
		total: () => ({
			...counts,
			fates,
			affected: [...reasons.values()]
				.filter(({ documents }) => documents > 0)
				.map(({ ids, ...one }) => ({ ...one, ids: [...ids] })),
		}),
	};
}
