/** Where a link goes: to a heading of the same document, or out of it. */
export type LinkTarget =
	| { readonly type: 'internal'; readonly anchor: string }
	| { readonly type: 'external'; readonly address: string };

/** The target as Word takes it, always a valid address; undefined for what no document may link to. */
export function linkTarget(url: string): LinkTarget | undefined {
	const written = url.replaceAll(unseen, '');
	if (written.startsWith('#')) return { type: 'internal', anchor: decoded(written.slice(1)) };
	const address = /^[a-z][a-z0-9+.-]*:/i.test(written) ? absolute(written) : relative(written);
	return address === undefined ? undefined : { type: 'external', address };
}

/** Readers drop these from an address, so `java⏎script:` is a scheme to them. */
const unseen = /[\p{Cc}\p{Surrogate}\u{fffe}\u{ffff}]|^\s+|\s+$/gu;

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

function absolute(written: string): string | undefined {
	if (!URL.canParse(written)) return undefined;
	const { protocol, href } = new URL(written);
	if (!schemes.has(protocol)) return undefined;
	return /^[!#$%&-;=?-Z_a-z~]+$/.test(written) ? written : encoded(href);
}

/** `//host/file` and `\\host\file` name another machine, to which Word would offer the reader's password. */
function relative(written: string): string | undefined {
	return written === '' || /^[/\\]/.test(written) || written.includes('\\') ? undefined : encoded(written);
}

function encoded(address: string): string {
	return encodeURI(address).replaceAll(/%25([0-9a-f]{2})/gi, '%$1');
}

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
