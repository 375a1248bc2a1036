import type { Filled, Message, Report, Repository } from '../../types/index.ts';
import { guard } from '../guard.ts';
import type { VersionText } from './version-text.ts';

/** Tells of what stands in no output and would in a redline, also where a version has it that is no longer there. */
export function guardVersion(
	version: VersionText,
	documents: readonly Filled[],
	repository: Repository,
	report: Report,
): void {
	const [first] = documents;
	if (first === undefined) return;
	const sources = [...new Set(documents.map(({ source }) => source))];
	guard([{ company: first.company, documents, sources }], repository, undefined, (message) => {
		const { place } = message;
		if ('source' in version || place.file !== version.file) report(message);
		else report({ ...message, place: { ...place, file: `${version.commit}:${place.file}` } } as Message);
	});
}
