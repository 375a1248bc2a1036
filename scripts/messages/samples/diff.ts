import type { DiffMessages } from '../../types/index.ts';

export const diff: DiffMessages = {
	'diff-document-unknown': { id: '1-040', nearest: '1-004', elsewhere: [] },
	'diff-version-unknown': { id: '1-004', version: '3', known: ['1', '2'], nearest: undefined, extent: 'whole' },
	'diff-version-single': { id: '1-004', version: '1', extent: 'none' },
	'diff-versions-equal': { id: '1-004', version: '2', known: ['1', '2'] },
	'diff-out-published': { folder: 'dist' },
	'diff-version-unreadable': { id: '1-004', version: '1' },
	'diff-text-unchanged': { from: '1', to: '2' },
};
