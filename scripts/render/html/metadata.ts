import type { Element } from 'hast';
import type { Doc } from '../../types/index.ts';
import { nameOf } from '../name-of.ts';
import { element } from './element.ts';
import { policy } from './policy.ts';

/** What the page's head tells browsers, search engines and archives; the policy lets the page load nothing and run nothing. */
export function metadata({ id, kind, language, meta, frame }: Doc): Element[] {
	const named: readonly (readonly [name: string, content: string | undefined])[] = [
		['viewport', 'width=device-width, initial-scale=1'],
		['color-scheme', 'light dark'],
		['description', `${meta.title} – ${frame.line}`],
		['author', meta.company.name],
		['dcterms.identifier', id],
		['dcterms.title', meta.title],
		['dcterms.type', kind],
		['dcterms.language', language],
		['dcterms.publisher', meta.publication?.publisher ?? meta.company.name],
		['dcterms.date', meta.date],
		['dcterms.dateAccepted', meta.approved],
		['dcterms.replaces', meta.supersedes],
		['document.version', meta.version],
		['document.status', meta.status.word],
		['document.state', meta.status.state],
		['document.owner', meta.owner],
		['document.approver', meta.approver],
		['document.nextReview', meta.nextReview],
		['document.confidentiality', meta.confidentiality],
	];
	return [
		element('meta', { charSet: 'utf-8' }),
		element('meta', {
			httpEquiv: ['Content-Security-Policy'],
			content: policy(undefined, meta.company.fonts !== undefined),
		}),
		element('title', {}, `${nameOf({ id, meta, frame })} – ${meta.company.name}`),
		...named.flatMap(([name, content]) => (content === undefined ? [] : [element('meta', { name, content })])),
	];
}
