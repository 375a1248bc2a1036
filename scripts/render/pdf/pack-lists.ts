import type { PhrasingContent } from 'mdast';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Pack, PackEntry, PackFile } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { plainTable } from './plain-table.ts';
import type { Scope } from './scope.ts';

/** The index of a pack, and what is known of its documents: what they lack, how they came about, and their checksums. */
export function packLists(pack: Pack, files: readonly PackFile[], scope: Scope) {
	const { groups, edition } = pack;
	const texts = packTexts[edition.language];
	const { id, title, version, date, status, page } = texts.columns;
	return {
		index: {
			title: breakable([texts.index]),
			summary: breakable([summaryOf(pack)]),
			columns: [id, title, version, date, status, page].map((words) => breakable([words])),
			groups: groups.map((group) => ({ title: breakable([group.title]), rows: group.entries.map(row) })),
			empty: breakable([texts.empty]),
		},
		...lists(pack, scope),
		checksums: {
			title: breakable([texts.checksums.title]),
			intro: [breakable([texts.checksums.intro])],
			columns: [texts.columns.file, 'SHA-256'].map((words) => breakable([words])),
			rows: files.map(({ path, sha256 }) => ({ path: breakable([path], { line: 12, longWord: 99, run: 12 }), sha256 })),
		},
	};
}

function summaryOf({ groups, gaps, absent, edition }: Pack): string {
	const documents = groups.flatMap(({ entries }) => entries).length;
	return packTexts[edition.language].summary({ documents, gaps: gaps.length, absent: absent.length });
}

function row({ id, title, version, date, status, overdue, anchor }: PackEntry) {
	return {
		number: breakable([id], { line: 12, longWord: 99, run: 12 }),
		title: breakable([title]),
		version: breakable([version]),
		date: breakable([date]),
		status: breakable([status]),
		overdue: overdue === undefined ? null : breakable([overdue]),
		anchor,
	};
}

function lists({ gaps, absent, asOf, edition }: Pack, scope: Scope) {
	const texts = packTexts[edition.language];
	const { columns } = texts;
	const list = (title: string, intro: readonly string[], rows: Parameters<typeof plainTable>[0]) => ({
		title: breakable([title]),
		intro: intro.map((words) => breakable([words])),
		body: rows.length > 1 ? scope.pieces([plainTable(rows)]) : [],
	});
	const said = [texts.gaps.intro, ...(asOf === undefined ? [texts.gaps.noDay] : [])];
	return {
		gaps: list(texts.gaps.title, gaps.length > 0 ? said : [...said, texts.gaps.none], [
			[columns.about, columns.gap, columns.norms],
			...gaps.map(({ where, anchor, what, norms }) => [jump(where, anchor), what, norms.join(', ')]),
		]),
		absent: list(
			texts.absent.title,
			[],
			[
				[columns.id, columns.title, columns.version, columns.status, columns.why],
				...absent.map(({ id, title, version, status, why }) => [id, title, version, status, why]),
			],
		),
		changes: list(
			texts.history,
			[],
			[
				[columns.date, columns.about, columns.version, columns.gap, edition.frame.changes.columns.by],
				...edition.changes.map((change) => [
					...[change.date, jump(`${change.id} ${change.title}`, change.anchor)],
					...[change.version, change.summary, change.by],
				]),
			],
		),
	};
}

function jump(words: string, anchor: string | undefined): PhrasingContent {
	const text = { type: 'text', value: words } as const;
	return anchor === undefined ? text : { type: 'link', url: `#${encodeURIComponent(anchor)}`, children: [text] };
}
