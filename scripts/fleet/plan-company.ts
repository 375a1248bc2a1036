import type { ChangeReason, Kind, PlannedCompany, PlannedDocument } from '../types/index.ts';
import { aroundOf, type Knowledge } from './around.ts';
import type { Changed } from './changed-inputs.ts';
import type { CompanyFacts } from './company-facts.ts';
import type { ReadOfCompany, StandingCompany } from './known-company.ts';
import { lackingFacts } from './lacking-facts.ts';
import { documentsOf, type OwnDocument } from './own-documents.ts';
import type { Published, PublishedDocument } from './published.ts';

/** What all companies are planned by. */
export interface Setting extends Knowledge {
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly published: Published;
	/** What has changed since that was made, or why it cannot be told. */
	readonly changed: Changed | 'program' | 'unrecorded';
}

/** What a build would do with the documents of one company, and which facts it lacks for them; nothing is filled in. */
export function planCompany(company: CompanyFacts, read: ReadOfCompany, setting: Setting): PlannedCompany {
	const { id, name, orgNumber, language } = company;
	const documents = documentsOf(company, read, setting.library, setting.kinds);
	const lacking = lackingFacts(company, documents, aroundOf(company, read, documents, setting));
	const standing = read.stands ?? { readme: company.file, isSame: true };
	const stopped = new Set(lacking.flatMap(({ askedIn }) => askedIn));
	const known = setting.published.documents.get(id) ?? [];
	const planned = documents.map((document): PlannedDocument & { readonly stood: readonly PublishedDocument[] } => {
		const stood = known.filter(({ path }) => path === document.path || isPartOf(path, document));
		const because = stood.length === 0 ? [] : reasonsOf(document, standing, setting);
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
	const all = [...kept, ...gone];
	const stands = setting.published.gathered.get(id) ?? [];
	return {
		id,
		name,
		orgNumber,
		language,
		lacking,
		documents: [...all, ...planGathered(stands, all, standing.readme, setting)],
	};
}

/**
 * What a build would do with what stands gathered of documents: it is made anew where one of them is another, new or gone. What is
 * gathered for the first time is not told by itself.
 * @param readme of the company; undefined: of all companies
 */
export function planGathered(
	stands: readonly PublishedDocument[],
	documents: readonly Pick<PlannedDocument, 'fate' | 'because'>[],
	readme: string | undefined,
	{ changed }: Pick<Setting, 'changed'>,
): readonly PlannedDocument[] {
	const others = documents.filter(({ fate }) => fate !== 'unchanged');
	const own = typeof changed === 'string' ? [changed] : changed.ofGathered(readme);
	const because = new Set([...own, ...(others.length > 0 ? (['documents'] as const) : [])]);
	const fate = because.size > 0 ? 'changed' : 'unchanged';
	return stands.map((document) => ({ ...document, fate, because: [...because] }));
}

/** What was published of a company that is there no more. */
export function goneWith(published: readonly PublishedDocument[]): readonly PlannedDocument[] {
	return published.map((document) => ({ ...document, fate: 'gone', because: [] }));
}

/** One of several that are made from one text carries more in its name. */
function isPartOf(path: string, { path: whole, source }: OwnDocument): boolean {
	return source.kind.forEach !== undefined && path.startsWith(`${whole}_`);
}

function reasonsOf(
	document: OwnDocument,
	{ readme, isSame }: StandingCompany,
	{ changed }: Setting,
): readonly ChangeReason[] {
	if (typeof changed === 'string') return [changed];
	const reasons = changed.reasons(document, readme);
	return isSame || reasons.includes('facts') ? reasons : [...reasons, 'facts'];
}
