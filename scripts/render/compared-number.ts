import type { Data } from 'unist';
import type { Compared } from '../types/index.ts';

/** The number of a § or of a part of one as it is printed; where two versions are shown, as each of them has it. */
export function comparedNumber(label: string | undefined, data: Data | undefined): Compared {
	const was = data?.was?.number === undefined ? label : data.was.label;
	if (data?.change !== undefined) return numbered(label, data.change);
	return was === label ? numbered(label) : [...numbered(was, 'deletion'), ...numbered(label, 'insertion')];
}

function numbered(text: string | undefined, change?: Compared[number]['change']): Compared {
	return text === undefined ? [] : [{ text, ...(change && { change }) }];
}
