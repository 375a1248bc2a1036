import type { ProseMessages } from '../../types/index.ts';

const worst = [
	{ start: 'Ved mistanke om eksponering', at: '22:1' },
	{ start: 'Arbeidsgiveren skal sammen med', at: '31:5' },
];

export const prose: ProseMessages = {
	'readability-words': { words: 712, limit: 600, longest: { heading: 'Gjennomføring', words: 402 } },
	'readability-lix': { lix: 54, limit: 50, hardest: { heading: 'Ansvar', lix: 61.5 }, worst },
	'readability-sentence': { words: 41, limit: 30, start: 'Ved mistanke om eksponering' },
	'readability-report': { heading: undefined, words: 412, sentences: 38, lix: 41.2, language: 'nb', worst },
	wording: { word: 'tillittsvalgt', instead: 'tillitsvalgt' },
	'word-confused': { word: 'og', instead: 'å' },
	'term-preferred': { term: 'årsplan', instead: ['handlingsplan', 'årsrapport'] },
	'abbreviation-unexplained': { short: 'BHT', long: 'bedriftshelsetjeneste' },
	'word-doubled': { word: 'og' },
	'space-missing': { written: 'bedriften.For', instead: 'bedriften. For' },
};
