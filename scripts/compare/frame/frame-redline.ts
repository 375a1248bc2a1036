import { redlineTexts } from '../../messages/redline.ts';
import type { Distribution, Doc, Redline, Revision } from '../../types/index.ts';
import { compareRows, type Row } from './compare-rows.ts';
import { compareWords } from './compare-words.ts';

/** What stands round the text of two versions, compared. */
export function frameRedline(from: Doc, to: Doc): Redline {
	const versions = [from.meta.version, to.meta.version] as const;
	return {
		from: versions[0],
		to: versions[1],
		legend: redlineTexts[to.language].legend(...versions),
		author: authorOf(to),
		date: `${to.meta.date.length === 4 ? `${to.meta.date}-01-01` : to.meta.date}T00:00:00Z`,
		title: compareWords(from.meta.title, to.meta.title),
		label: compareWords(from.frame.label, to.frame.label),
		line: compareWords(from.frame.line, to.frame.line),
		rows: compareRows(controlRows(from), controlRows(to)),
		notices: compareRows(noticesOf(from), noticesOf(to)),
		distribution: compareRows(recipientsOf(from.frame.distribution), recipientsOf(to.frame.distribution)),
		revisions: compareRows(from.meta.revisions.map(revisionRow), to.meta.revisions.map(revisionRow)),
	};
}

/** Who wrote the newest entry of the list of changes, else who answers for the document. */
function authorOf({ meta }: Doc): string {
	return meta.revisions.find(({ version }) => version === meta.version)?.by ?? meta.owner ?? meta.company.name;
}

function controlRows({ frame }: Doc): readonly Row[] {
	return frame.rows.map(({ key, label, value }) => ({ key, cells: [label, value] }));
}

function noticesOf({ frame }: Doc): readonly Row[] {
	return frame.notices.map(({ type, text }) => ({ key: type, cells: [text] }));
}

function recipientsOf(distribution: Distribution | undefined): readonly Row[] {
	if (distribution === undefined) return [];
	if ('line' in distribution) return [{ key: 'line', cells: [distribution.line] }];
	const rows = distribution.rows.map((cells) => ({ key: cells[0] ?? '', cells }));
	return distribution.total === undefined ? rows : [...rows, { key: ' total', cells: distribution.total }];
}

/** An entry that was reworded is known by its version and day. */
function revisionRow({ version, date, by, summary }: Revision): Row {
	return { key: `${version} ${date}`, cells: [version, date, by, summary] };
}
