import type { Doc, Language } from '../../types/index.ts';
import { locale } from './locale.ts';
import type { Setting } from './state.ts';

/**
 * How the text of a document begins.
 * @param width room for text, in twips
 * @param around language of the file: text in another one says so, for proofing and hyphenation
 */
export function running({ file, language }: Pick<Doc, 'file' | 'language'>, around: Language, width: number): Setting {
	return {
		file,
		style: 'Normal',
		indent: 0,
		width,
		lists: 0,
		quoted: false,
		notes: [],
		run: language === around ? {} : { language: { value: locale[language], eastAsia: locale[language] } },
	};
}
