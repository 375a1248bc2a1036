import { posix } from 'node:path';
import type { RegisterRow, Source } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { stateOf } from '../life/state-of.ts';
import { slug } from './slug.ts';

/**
 * Where a document goes below `dist/`, without extension; one of several made from one text carries the name of its row
 * in the file name (`…_Proevekasernen`), and what is not in force its status (`…_UTKAST`).
 */
export function outputPath(company: string, source: Source, row?: RegisterRow): string {
	const name = row === undefined ? '' : `_${row.mark}`;
	return `${company}/${source.kind.name}/${posix.basename(source.file, '.md')}${name}${fileMark(source)}`;
}

function fileMark({ values, kind }: Source): string {
	const state = stateOf(values, kind.statuses);
	if (state === undefined || isInForce(state)) return '';
	const status = values.entries.get('status')?.value;
	return `_${slug(status?.type === 'scalar' ? status.text : '').toUpperCase()}`;
}
