import { nearest } from '../../../messages/nearest.ts';
import type { Kind, KindReference, LawRegister, RepositoryRule } from '../../../types/index.ts';
import { nearestSection } from '../../law/nearest-section.ts';

/** What the text of a kind cites stands in the law register, with the section that it cites. */
export const kindReference: RepositoryRule = {
	code: 'kind-reference',
	for: 'all',
	scope: 'repository',
	check({ repository: { kinds, laws } }, report) {
		for (const kind of kinds.values()) {
			for (const { law, section } of ownReferences(kind, kinds)) {
				const known = laws.get(law);
				if (known !== undefined && (section === undefined || has(known.id, section, laws))) continue;
				const near = known === undefined ? nearest(law, laws.keys()) : nearestSection(section ?? '', known);
				const params = { law, section: known === undefined ? undefined : section, nearest: near };
				const place = { file: `${kind.folder}/kind.yaml`, line: 1, column: 1 };
				report({ code: 'kind-reference', severity: 'error', place, params });
			}
		}
	},
};

/** Those of its annexes are told at theirs. */
function ownReferences({ references, annexes }: Kind, kinds: ReadonlyMap<string, Kind>): readonly KindReference[] {
	const ofAnnexes = new Set(annexes.flatMap((annex) => kinds.get(annex)?.references ?? []));
	return references.filter((reference) => !ofAnnexes.has(reference));
}

function has(id: string, section: string, laws: LawRegister): boolean {
	return laws.get(id)?.statements.some((statement) => statement.section === section) ?? false;
}
