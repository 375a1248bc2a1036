import { posix } from 'node:path';
import type { Source } from '../types/index.ts';
import { isInForce } from './is-in-force.ts';
import { slug } from './slug.ts';
import { stateOf } from './state-of.ts';

/** Where a document goes below `dist/`, without extension; what is not in force carries its status in the file name (`…_UTKAST`). */
export function outputPath(company: string, source: Source): string {
	return `${company}/${source.kind.name}/${posix.basename(source.file, '.md')}${fileMark(source)}`;
}

function fileMark({ values, kind }: Source): string {
	const state = stateOf(values, kind.statuses);
	if (state === undefined || isInForce(state)) return '';
	const status = values.entries.get('status')?.value;
	return `_${slug(status?.type === 'scalar' ? status.text : '').toUpperCase()}`;
}
