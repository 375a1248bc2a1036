import type { SpellingMessages } from '../../types/index.ts';

export const spelling: SpellingMessages = {
	spelling: { word: 'verksteed', times: 2, suggestions: ['verksted', 'verkstedet'], language: 'nb' },
	'spelling-unavailable': { lack: 'program', languages: ['nb', 'da'] },
};
