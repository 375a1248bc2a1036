import type { Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';

/** Links to other documents as they were, where a program has only written the way to the same file otherwise. */
export function settleAddresses(edited: Root, built: Root): void {
	const addresses = new Map<string, string>();
	visit(built, 'link', ({ url }) => void addresses.set(fileOf(url), url));
	visit(edited, 'link', (link) => {
		if (!/^(?:[a-z]+:|#)/iu.test(link.url)) link.url = addresses.get(fileOf(link.url)) ?? link.url;
	});
}

function fileOf(address: string): string {
	return address.slice(address.lastIndexOf('/') + 1);
}
