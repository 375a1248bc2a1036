const schemes = ['http', 'https', 'mailto', 'tel'];

/**
 * Whether a link may lead there: the web, an e-mail address, a telephone, another file, an anchor. Everything that a
 * program could run, or that reads a file of the reader's, is not.
 */
export function isAddressAllowed(address: string): boolean {
	if (/[\p{Cc}\\]/u.test(address) || /^\s*\/\//.test(address)) return false;
	const scheme = /^\s*([^/?#]*?):/.exec(address)?.[1];
	return scheme === undefined || schemes.includes(scheme.toLowerCase());
}
