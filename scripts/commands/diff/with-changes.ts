import { confirmationDoc } from '../../compare/confirmation/confirmation-doc.ts';
import { changeSummary } from '../../compare/substance/change-summary.ts';
import { unlinkDocuments } from '../../fill/references/unlink-documents.ts';
import { changesText } from '../../render/changes/changes-text.ts';
import type { Doc, Repository } from '../../types/index.ts';

/** What goes with a redline: what it changes in plain words, and the sheet on which people confirm that they have read again. */
export interface WithChanges {
	/** Its links to other documents are their words alone: it is sent by itself, and nothing is at their end there. */
	readonly redline: Doc;
	readonly text: string;
	/** Undefined when nobody has to read again. */
	readonly confirmation: Doc | undefined;
}

/** Each redline with what people are told of it; a link that leads elsewhere now is told in words. */
export function withChanges(
	redlines: readonly Doc[],
	{ kinds, words }: Pick<Repository, 'kinds' | 'words'>,
): readonly WithChanges[] {
	return redlines.map((redline) => {
		const summary = changeSummary(redline, kinds.get(redline.kind) ?? { sections: [] }, words[redline.language]);
		return {
			redline: unlinkDocuments(redline, () => false),
			text: changesText(redline, summary),
			confirmation: confirmationDoc(redline, summary),
		};
	});
}
