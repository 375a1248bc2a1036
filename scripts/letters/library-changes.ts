import { fieldText } from '../fields/field-text.ts';
import { isInForce } from '../fill/life/is-in-force.ts';
import { stateOf } from '../fill/life/state-of.ts';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import type { Earlier, LibraryChange, Report, Repository, Source } from '../types/index.ts';

/**
 * The documents of the library whose version in force is another than it was, by their ids: changed, new and withdrawn ones.
 * An earlier text that cannot be read is reported.
 */
export function libraryChanges(repository: Repository, earlier: Earlier, report: Report): readonly LibraryChange[] {
	const then = new Map<string, Source>();
	for (const [file, text] of earlier.texts) {
		const source = isShared(file) ? sourceOf(file, text, repository, report) : undefined;
		if (source !== undefined && isInForce(stateOf(source.values, source.kind.statuses)))
			then.set(keyOf(source), source);
	}
	const now = new Map<string, Source>();
	for (const source of repository.sources) {
		if (source.company !== undefined || source.draft) continue;
		const isOther = earlier.texts.has(source.file) || !earlier.files.has(source.file);
		if (isOther && isInForce(stateOf(source.values, source.kind.statuses))) now.set(keyOf(source), source);
	}
	const changes = [...new Set([...then.keys(), ...now.keys()])].sort().map((key): LibraryChange => {
		const [was, is] = [then.get(key), now.get(key)];
		return { id: idOf((is ?? was) as Source), was, is };
	});
	return changes.filter((change) => versionOf(change.was) !== versionOf(change.is));
}

/** The number of a document; empty where it has none. */
export function idOf({ values }: Source): string {
	return fieldText(values, 'id') ?? '';
}

function keyOf(source: Source): string {
	return `${fieldText(source.values, 'language') ?? ''} ${idOf(source)}`;
}

function versionOf(source: Source | undefined): string | undefined {
	return source && fieldText(source.values, 'version');
}

/** A document that stands in the library itself, and not among its drafts, orders and earlier texts. */
function isShared(file: string): boolean {
	if (!file.startsWith('instructions/') || !file.endsWith('.md') || file.endsWith('/README.md')) return false;
	return !['/drafts/', 'instructions/revisions/', 'instructions/earlier/'].some((folder) => file.includes(folder));
}

function sourceOf(file: string, text: string, { kinds }: Repository, report: Report): Source | undefined {
	const found: Parameters<Report>[0][] = [];
	const read = parseFrontMatter(text, file, (message) => found.push(message));
	const kind = read && kinds.get(fieldText(read.values, 'kind') ?? 'instruction');
	for (const message of found) report({ ...message, severity: 'warning' } as typeof message);
	return read && kind && { ...read, kind, company: undefined, draft: false };
}
