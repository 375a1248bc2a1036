import type { Element } from 'hast';
import type { Edition, SiteLook } from '../../../types/index.ts';
import { currentVersionStyle } from '../current-version-style.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { policy } from '../policy.ts';
import { siteStyle } from './site-style.ts';

/** The site's head; its policy lets the page load nothing, and run no script but the one it holds. */
export function head(edition: Edition, css: string, { css: own, script }: SiteLook): Element {
	const { title, firm, frame, date, language, status } = edition;
	const named: readonly (readonly [name: string, content: string])[] = [
		['viewport', 'width=device-width, initial-scale=1'],
		['color-scheme', 'light dark'],
		['description', `${title} – ${firm.name} – ${frame.line}`],
		['author', firm.name],
		['dcterms.title', title],
		['dcterms.type', 'handbook'],
		['dcterms.language', language],
		['dcterms.publisher', firm.name],
		['dcterms.date', date],
		['document.status', status],
	];
	return element(
		'head',
		{},
		...lines([
			element('meta', { charSet: 'utf-8' }),
			element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(script(), firm.fonts !== undefined) }),
			element('title', {}, `${title} – ${firm.name}`),
			...named.map(([name, content]) => element('meta', { name, content })),
			...[css, own, siteStyle(edition), ...currentVersionStyle(frame)].map((sheet) => element('style', {}, sheet)),
		]),
	);
}
