import { fillVersion } from '../../fill/versions/fill-version.ts';
import { withBlanksUnread } from '../../fill/versions/with-blanks-unread.ts';
import { reportForbidden } from '../../load/forbidden-characters.ts';
import { parseFrontMatter } from '../../load/read-front-matter.ts';
import type { Filled, Kind, Message, Report, Repository, Source } from '../../types/index.ts';
import type { Wanted } from './find-document.ts';
import type { VersionText } from './version-text.ts';

/**
 * The documents that one version makes with the facts and templates of today, and with what the repository that is given adds to it. What is wrong with an earlier text is said, at
 * its place in git, and hinders nothing as long as a text can be read at all.
 */
export function readVersion(
	version: VersionText,
	wanted: Wanted,
	repository: Repository,
	report: Report,
): readonly Filled[] {
	const { present, company } = wanted;
	const found: Message[] = [];
	const keep: Report = (message) => found.push(message);
	if ('source' in version) {
		const made = fillVersion(version.source, present, company, repository, keep);
		// What is wrong with a text that can be made is for `check` to say.
		if (made.length === 0) found.forEach(report);
		return made;
	}
	const { file, commit } = version;
	const unread = { ...repository, additions: repository.additions.map(withBlanksUnread) };
	const earlier = new Set([file, ...repository.additions.map((addition) => addition.file)]);
	const source = sourceOf(version, present, repository, keep);
	let documents = source === undefined ? [] : fillVersion(source, present, company, repository, keep);
	if (source !== undefined && documents.length === 0)
		documents = fillVersion(withBlanksUnread(source), present, company, unread, () => {});
	for (const message of found.filter(({ severity }) => severity === 'error')) {
		const place = earlier.has(message.place.file)
			? { ...message.place, file: `${commit}:${message.place.file}` }
			: message.place;
		report({ ...message, place, severity: documents.length > 0 ? 'warning' : message.severity } as Message);
	}
	return documents;
}

function sourceOf(
	{ file, text }: Extract<VersionText, { commit: string }>,
	present: readonly Source[],
	{ kinds }: Repository,
	report: Report,
): Source | undefined {
	if (reportForbidden(text, file, report)) return undefined;
	const read = parseFrontMatter(text, file, report);
	const now = present[0];
	if (read === undefined || now === undefined) return undefined;
	const named = read.values.entries.get('kind')?.value;
	const kind: Kind = (named?.type === 'scalar' ? kinds.get(named.text) : undefined) ?? now.kind;
	return { ...read, kind, company: now.company, draft: file.includes('/drafts/') };
}
