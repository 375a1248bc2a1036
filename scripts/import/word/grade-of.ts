import type { Grade, WordRemarkName } from '../../types/index.ts';

/** How sure what is said of a Word file is. */
export const gradeOf: Readonly<Record<WordRemarkName, Grade>> = {
	headingGuessed: 'guessed',
	itemGuessed: 'guessed',
	tracked: 'recognised',
	comment: 'lost',
	hidden: 'lost',
	edge: 'lost',
	textBox: 'lost',
	placeholder: 'doubtful',
	mergedCells: 'doubtful',
	cellLines: 'doubtful',
	noHeader: 'doubtful',
	endnotes: 'recognised',
	looseNote: 'lost',
	formula: 'doubtful',
	script: 'lost',
	symbol: 'lost',
	outsideLink: 'lost',
	pictureUnreadable: 'lost',
	pictureOutside: 'lost',
	drawing: 'lost',
	embedded: 'lost',
	fetching: 'doubtful',
	macros: 'lost',
};
