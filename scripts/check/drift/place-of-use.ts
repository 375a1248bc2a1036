import type { Filled, Place } from '../../types/index.ts';

/** The line of the author's text, or of the kind's, that uses a fact; the first of the document where a name stands between. */
export function placeOfUse({ source }: Filled, path: string): Place {
	for (const { file, text } of [source, source.kind.template]) {
		const at = text.search(new RegExp(`\\{\\{[^}]*company\\.${path.replaceAll('.', '\\.')}\\b`));
		if (at === -1) continue;
		const before = text.slice(0, at).split('\n');
		return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
	}
	return { file: source.file, line: 1, column: 1 };
}
