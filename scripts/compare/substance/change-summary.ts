import type { ChangeSummary, Doc, Kind, WordLists } from '../../types/index.ts';
import { readersOf } from './readers-of.ts';
import { sectionChanges } from './section-changes.ts';

/**
 * What two versions differ in and who has to know. The author may call a change editorial that the text tells to be of substance,
 * with a reason, and of substance without one: what binds whom is known best to who wrote it.
 * @param doc a document with `redline`
 */
export function changeSummary(doc: Doc, kind: Pick<Kind, 'sections'>, words: WordLists): ChangeSummary {
	const { from = '', to = '' } = doc.redline ?? {};
	const sections = sectionChanges(doc, words);
	const told = sections.some(({ passages }) => passages.some(({ substance }) => substance === 'substantive'))
		? 'substantive'
		: 'editorial';
	const entry = doc.meta.revisions.find(({ version }) => version === to);
	// A reason that is not given is null, as every field that is left out.
	const overruled = entry?.change !== told ? (entry?.reason ?? undefined) : undefined;
	const substance = entry !== undefined && overruled !== undefined ? entry.change : told;
	return {
		from,
		to,
		sections,
		substance,
		...(overruled === undefined ? {} : { overruled }),
		readers: substance === 'editorial' ? [] : readersOf(doc, kind, sections, words),
	};
}
