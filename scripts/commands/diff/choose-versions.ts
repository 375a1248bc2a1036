import { compareVersions } from '../../fill/life/compare-versions.ts';
import type { History } from '../../load/history/earlier-text.ts';
import { nearest } from '../../messages/nearest.ts';
import { misuse } from '../usage-error.ts';
import type { VersionText } from './version-text.ts';

/** What was asked for with `--from` and `--to`. */
export interface Asked {
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** The two versions to be compared: by default the newest there is, and the one before it. */
export function chooseVersions(
	id: string,
	known: readonly VersionText[],
	{ from, to }: Asked,
	{ extent }: Pick<History, 'extent'>,
): readonly [VersionText, VersionText] {
	const names = known.map(({ version }) => version);
	const named = (version: string) => {
		const found = known.find((text) => text.version === version);
		if (found !== undefined) return found;
		throw misuse('diff-version-unknown', { id, version, known: names, nearest: nearest(version, names), extent });
	};
	const later = to === undefined ? known.at(-1) : named(to);
	const before = (version: string) => known.findLast((text) => compareVersions(text.version, version) < 0);
	const earlier = from === undefined ? later && before(later.version) : named(from);
	if (later === undefined || earlier === undefined)
		throw misuse('diff-version-single', { id, version: later?.version ?? names[0] ?? '', extent });
	if (earlier.version === later.version)
		throw misuse('diff-versions-equal', { id, version: later.version, known: names });
	return [earlier, later];
}
