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
}

/** A web page that stands alone, with nothing to fetch and nothing that runs. */
export function singlePage({ language, title, styles, firm, main }: SinglePage): string {
	const head = element(
		'head',
		{},
		...lines([
			element('meta', { charSet: 'utf-8' }),
			element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(undefined, false) }),
			element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			element('title', {}, title),
			...styles.map((style) => element('style', {}, style)),
		]),
	);
	const body = element(
		'body',
		{},
		...lines([
			element('a', { className: ['skip'], href: '#text' }, frameTexts[language].words.skipToText),
			element('div', { className: ['sheet'] }, ...lines([firm, main])),
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
