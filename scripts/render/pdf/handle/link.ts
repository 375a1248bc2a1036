import type { Handler } from '../scope.ts';
import { underlined } from './underlined.ts';

/** Leads to the web, a mail or phone program, a file beside this one or a heading; any other address is refused. */
export const link: Handler<'link'> = (node, scope) => {
	const content = scope.pieces(node.children);
	if (/^#./u.test(node.url)) return underlined(['jump', { anchor: decoded(node.url.slice(1)) }, ...content]);
	if (!allowed.test(node.url)) return scope.refuse(node, node.url);
	return underlined(['link', { address: node.url }, ...content]);
};

/** http, https, mailto, tel, or relative: no scheme and no host. */
const allowed = /^(?:https?:\/\/|mailto:|tel:)\S|^(?![a-z][a-z0-9+.-]*:|\/\/|[\s#])\S/iu;

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
