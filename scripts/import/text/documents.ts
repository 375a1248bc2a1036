import type { Finding } from '../../types/index.ts';
import { proposeKind } from '../propose-kind.ts';
import { byHeadings, hasSections } from './by-headings.ts';
import { provisionsOf } from './defects/provisions.ts';
import { references } from './defects/references.ts';
import { doubts } from './defects/tell-defects.ts';
import { draftOf } from './draft-of.ts';
import { partsOf } from './parts.ts';
import type { Passage } from './passage.ts';
import { piecesOf } from './pieces.ts';
import type { Draft, Reading } from './reading.ts';
import { sectionNames } from './section-names.ts';
import { shapeOf } from './shape.ts';
import { titleOf } from './title-of.ts';

/** The documents of a text: one whose headings are those of a kind, else what its marks part it into; how many parts it has, where those are more than are asked for. */
export function documentsOf(passages: readonly Passage[], most: number, reading: Reading): readonly Draft[] | number {
	const { kind: asked, company, file, language, repository, tell } = reading;
	const said: Finding[] = [];
	const pieces = piecesOf(passages, sectionNames(repository.kinds), (finding) => said.push(finding));
	if (pieces.length > most) return pieces.length;
	if (!pieces.some(({ type }) => type === 'section' || type === 'chapter')) {
		const { title } = titleOf(passages, file, { withColon: true }, () => {});
		const proposal = proposeKind(shapeOf(title, language, passages, pieces), { asked, company }, repository);
		const kind = repository.kinds.get(proposal.kind);
		if (kind !== undefined && hasSections(passages, kind)) return [byHeadings(passages, kind, proposal, reading)];
	}
	said.forEach(tell);
	const parts = partsOf(pieces);
	const drafts = parts.map((part) => draftOf(part, reading));
	const documents = parts.map(({ pieces: own }, index) => provisionsOf(drafts[index]?.document.title ?? '', own));
	references(documents, repository.words[language], doubts(tell));
	return drafts;
}
