import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { frameTexts } from '../../messages/frame.ts';
import type { Language } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';
import { policy } from './policy.ts';

/** What a page that is no document shows. */
export interface SinglePage {
	readonly language: Language;
	readonly title: string;
	/** The look of every page, and what this one has beside it. */
	readonly styles: readonly string[];
	/** Whose it is, above the text. */
	readonly firm: Element;
	/** Bears the id `text`. */
	readonly main: Element;
	/** As wide as there is room, for tables. */
	readonly wide?: boolean;
	/** Search engines leave it out. */
	readonly hidden?: boolean;
	/** What runs in it, and the JSON that it reads by the id `data`, in which nothing ends the element; undefined: nothing runs. */
	readonly program?: { readonly script: string; readonly data: string };
}

/** A web page that stands alone, with nothing to fetch. */
export function singlePage({ language, title, styles, firm, main, wide, hidden, program }: SinglePage): string {
	const head = element(
		'head',
		{},
		...lines([
			element('meta', { charSet: 'utf-8' }),
			element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(program?.script, false) }),
			element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			hidden ? element('meta', { name: 'robots', content: 'noindex' }) : undefined,
			element('title', {}, title),
			...styles.map((style) => element('style', {}, style)),
		]),
	);
	const body = element(
		'body',
		{},
		...lines([
			element('a', { className: ['skip'], href: '#text' }, frameTexts[language].words.skipToText),
			element('div', { className: wide ? ['sheet', 'wide'] : ['sheet'] }, ...lines([firm, main])),
			program && element('script', { type: 'application/json', id: 'data' }, program.data),
			program && element('script', {}, program.script),
		]),
	);
	return writer.stringify({
		type: 'root',
		children: [
			{ type: 'doctype' },
			{ type: 'text', value: '\n' },
			element('html', { lang: language }, ...lines([head, body])),
			{ type: 'text', value: '\n' },
		],
	});
}

const writer = unified().use(rehypeStringify).freeze();
