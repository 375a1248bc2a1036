import { posix } from 'node:path';
import { type Language, languages, type Source } from '../types/index.ts';
import { slug } from './slug.ts';

/** Where a document goes below `dist/`, without extension; what is not in force carries its status in the file name (`…_UTKAST`). */
export function outputPath(company: string, source: Source): string {
	return `${company}/${source.kind.name}/${posix.basename(source.file, '.md')}${fileMark(source)}`;
}

function fileMark(source: Source): string {
	const value = source.values.entries.get('status')?.value;
	const word = value?.type === 'scalar' ? value.text : '';
	const status = source.kind.statuses.find(({ words }) =>
		languages.some((language: Language) => words[language].includes(word)),
	);
	if (status === undefined || status.state === 'active' || status.state === 'revising') return '';
	return `_${slug(word).toUpperCase()}`;
}
