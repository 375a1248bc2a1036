import type { ParagraphChild, XmlComponent } from 'docx';
import type { Change } from '../../../types/index.ts';
import { element } from '../element.ts';
import { inline } from '../inline.ts';

/**
 * Marks as the writers of blocks and words leave them, since where Word wants them depends on what stands round them:
 * `trackChanges` turns them into Word's own. A paragraph, table or row holds one of itself; words stand between two.
 */
export const rawMarks = { whole: 'changed', begin: 'changeBegins', end: 'changeEnds', kind: 'kind' } as const;

/** A paragraph, a table or a row that only one version has. */
export function markWhole<Component extends XmlComponent>(component: Component, change: Change): Component {
	component.addChildElement(element(rawMarks.whole, { [rawMarks.kind]: change }));
	return component;
}

/** Words that only one version has; without a change they stay as they are. */
export function markWords(words: readonly ParagraphChild[], change: Change | undefined): readonly ParagraphChild[] {
	if (change === undefined || words.length === 0) return words;
	return [
		inline(element(rawMarks.begin, { [rawMarks.kind]: change })),
		...words,
		inline(element(rawMarks.end, { [rawMarks.kind]: change })),
	];
}
