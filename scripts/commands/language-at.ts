import { fieldText } from '../fields/field-text.ts';
import { readFrontMatter } from '../load/read-front-matter.ts';
import { type Language, languages } from '../types/index.ts';

/** The language of the root company, by its README alone; undefined where that cannot be read or says none that there is. */
export async function languageAt(root: string): Promise<Language | undefined> {
	const readme = await readFrontMatter(root, 'README.md', () => {});
	const own = readme && fieldText(readme.values, 'language');
	return languages.find((language) => language === own);
}
