import type { FieldMessages } from '../types/index.ts';

type Fault = Omit<FieldMessages['field-handbook-address'], 'field' | 'text'>;

/** Leaves room for what stands behind it in a code that is small. In letters. */
export const longestHandbookAddress = 80;

/**
 * Why a code on paper cannot lead below an address; undefined where it can. Only what every browser reads alike is
 * taken: letters of ASCII, no port that goes without saying, no `..`, nothing before the host but `https://`.
 */
export function handbookAddressFault(text: string): Fault | undefined {
	const most = longestHandbookAddress;
	if (!URL.canParse(text) || !text.startsWith('https://')) return { why: 'scheme', most };
	const url = new URL(text);
	if (url.username !== '' || url.password !== '') return { why: 'login', most };
	if (/[?#]/.test(text)) return { why: 'place', most };
	const usual = url.href.replace(/\/index\.html$/, '/');
	if (usual !== text && usual !== `${text}/`) return { why: 'form', most, usual };
	return text.length > most ? { why: 'length', most } : undefined;
}
