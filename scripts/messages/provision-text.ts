import type { Language } from '../types/index.ts';

/** A part of a legal text as running text names it, from its anchor: `p7-stk4` is § 7, stk. 4. */
export function provisionText(anchor: string, language: Language): string {
	const words = parts[language];
	return anchor
		.split('-')
		.map((part) => {
			const [, name = '', number = ''] = /^(p|stk|nr|bilag)?(.+)$/u.exec(part) ?? [];
			return `${words[name] ?? words.letter ?? ''}\u00a0${number}`;
		})
		.join(', ');
}

const parts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	nb: { p: '§', stk: 'stk.', nr: 'nr.', bilag: 'vedlegg', letter: 'bokstav' },
	nn: { p: '§', stk: 'stk.', nr: 'nr.', bilag: 'vedlegg', letter: 'bokstav' },
	da: { p: '§', stk: 'stk.', nr: 'nr.', bilag: 'bilag', letter: 'litra' },
	en: { p: '§', stk: 'subsection', nr: 'no.', bilag: 'annex', letter: 'letter' },
};
