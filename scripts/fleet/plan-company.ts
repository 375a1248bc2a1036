import type { ChangeReason, Kind, PlannedCompany, PlannedDocument, Source } from '../types/index.ts';
import type { Changed } from './changed-inputs.ts';
import type { CompanyFacts } from './company-facts.ts';
import { lackingFacts } from './lacking-facts.ts';
import { documentsOf, type OwnDocument } from './own-documents.ts';
import type { Published, PublishedDocument } from './published.ts';

/** What all companies are planned by. */
export interface Setting {
	readonly library: readonly Source[];
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly published: Published;
	/** What has changed since that was made, or why it cannot be told. */
	readonly changed: Changed | 'program' | 'unrecorded';
}

/** What a build would do with the documents of one company, and which facts it lacks for them; nothing is filled in. */
export function planCompany(company: CompanyFacts, own: readonly Source[], setting: Setting): PlannedCompany {
	const { id, name, orgNumber, language } = company;
	const documents = documentsOf(company, own, setting.library, setting.kinds);
	const lacking = lackingFacts(company, documents);
	const stopped = new Set(lacking.flatMap(({ askedIn }) => askedIn));
	const known = setting.published.get(id) ?? [];
	const planned = documents.map((document): PlannedDocument & { readonly stood: readonly PublishedDocument[] } => {
		const stood = known.filter(({ path }) => path === document.path || isPartOf(path, document));
		const because = stood.length === 0 ? [] : reasonsOf(document, company, setting);
		const fate = stood.length === 0 ? 'new' : because.length > 0 ? 'changed' : 'unchanged';
		const isStopped = document.faulty || stopped.has(document.id);
		const shown = { id: document.id, kind: document.source.kind.name, path: document.path, stood };
		return { ...shown, fate: isStopped ? 'errors' : fate, because: isStopped ? [] : because };
	});
	const stood = new Set(planned.flatMap((document) => document.stood));
	const gone = known
		.filter((document) => !stood.has(document))
		.map((document): PlannedDocument => ({ ...document, fate: 'gone', because: [] }));
	const kept = planned.map(({ stood: _, ...document }) => document);
	return { id, name, orgNumber, language, lacking, documents: [...kept, ...gone] };
}

/** What was published of a company that is there no more. */
export function goneWith(published: readonly PublishedDocument[]): readonly PlannedDocument[] {
	return published.map((document) => ({ ...document, fate: 'gone', because: [] }));
}

/** One of several that are made from one text carries more in its name. */
function isPartOf(path: string, { path: whole, source }: OwnDocument): boolean {
	return source.kind.forEach !== undefined && path.startsWith(`${whole}_`);
}

function reasonsOf(document: OwnDocument, { file }: CompanyFacts, { changed }: Setting): readonly ChangeReason[] {
	return typeof changed === 'string' ? [changed] : changed.reasons(document, file);
}
