import { groupIn } from '../fields/datum.ts';
import { lateList } from '../load/lists/late-list.ts';
import type { DataGroup, Doc, Filled, Kind } from '../types/index.ts';
import { unknownYet } from './foreseen.ts';
import type { KnownCompany } from './known-company.ts';
import type { Scope } from './lacking-facts.ts';
import { onlyKnown } from './only-known.ts';
import type { OwnDocument } from './own-documents.ts';
import { stateIn } from './portfolio/due-documents.ts';

/** Documents as rules on companies look at them, by what is known before they are filled in: whoever asks for more is told that it is not. */
export function knownDocuments(
	documents: readonly OwnDocument[],
	{ company }: KnownCompany,
	scopes: (document: OwnDocument) => readonly Scope[],
): readonly Filled[] {
	const rows = documents.flatMap((document) => {
		const { forEach } = document.source.kind;
		const count = forEach === undefined ? 1 : scopes(document).length;
		return Array.from({ length: count }, (_, row) => ({ document, row }));
	});
	// Most rules look at none of them.
	return lateList(rows, ({ document, row }) => {
		const { source, data, id, language, path } = document;
		const doc = onlyKnown<Doc>({
			id,
			kind: source.kind.name,
			company: company.id,
			language,
			file: source.file,
			path,
			// Most rules ask no more than of which kind it is.
			get meta() {
				return onlyKnown<Doc['meta']>({ status: onlyKnown<Doc['meta']['status']>({ state: stateIn(document) }) });
			},
		});
		return onlyKnown<Filled>({
			doc,
			source,
			company,
			data,
			get derived() {
				return derivedKnown(source.kind, scopes(document)[row]?.data);
			},
		});
	});
}

function derivedKnown({ derive }: Kind, scope: DataGroup | undefined): DataGroup {
	const known = groupIn(scope?.derived);
	const unforeseen = [...derive.keys()].filter((name) => !Object.hasOwn(known, name));
	const refusing = unforeseen.map((name) => [name, { get: unknownYet }] as const);
	return Object.defineProperties({ ...known }, Object.fromEntries(refusing));
}
