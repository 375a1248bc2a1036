import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { YearSettings, YearWheel } from '../../types/index.ts';
import { wheel } from './wheel.ts';
import { wheelStyle } from './wheel-style.ts';

/** The wheel as a picture that stands alone. */
export function yearPicture(year: YearWheel, settings: YearSettings): string {
	const root = { type: 'root' as const, children: [wheel(year, settings, wheelStyle)] };
	return `${writer.stringify(root)}\n`;
}

/** Every element is closed and every attribute quoted, as XML wants. */
const writer = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true }).freeze();
