import { compareVersions } from '../../fill/life/compare-versions.ts';
import type { History } from '../../load/history/earlier-text.ts';
import type { Source } from '../../types/index.ts';
import { scalarIn } from './scalar-in.ts';

/** One version of a document as its author wrote it: the text that stands there now, or one of git's. */
export type VersionText = { readonly version: string } & (
	| { readonly source: Source }
	| { readonly commit: string; readonly file: string; readonly text: string }
);

/** The versions there are, the earliest first: what stands there now, and of each other version its last text. */
export function versionTexts(present: readonly Source[], { texts }: History): readonly VersionText[] {
	const found = new Map<string, VersionText>();
	for (const source of present) {
		const version = scalarIn(source.text, 'version');
		if (version !== undefined && !found.has(version)) found.set(version, { version, source });
	}
	for (const text of texts) {
		const version = scalarIn(text.text, 'version');
		if (version !== undefined && !found.has(version)) found.set(version, { version, ...text });
	}
	return [...found.values()].sort((one, other) => compareVersions(one.version, other.version));
}
