import type { PhrasingContent } from 'mdast';
import type { Edition, RegisterEntry } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { plainTable } from './plain-table.ts';
import type { Scope } from './scope.ts';

/** Who to call, the register and the list of changes; without rows, no list. */
export function bookLists({ contacts, register, changes, frame }: Edition, scope: Scope) {
	const list = (title: string, rows: Parameters<typeof plainTable>[0]) => ({
		title: breakable([title]),
		body: rows.length > 1 ? scope.pieces([plainTable(rows)]) : [],
	});
	const people = contacts.map(
		({ role, name, phone }) => [role === undefined ? name : `${role} ${name}`, phone] as const,
	);
	const { id, title, version, date, status, owner, nextReview } = frame.register.columns;
	const columns = frame.changes.columns;
	return {
		contacts: {
			title: breakable([frame.contacts]),
			columns: frame.contactColumns.map((words) => breakable([words])),
			rows: people.map(([who, phone]) => [breakable([who]), breakable([phone])]),
		},
		register: list(frame.register.title, [
			[id, title, version, date, status, owner, nextReview],
			...register.map((entry) => [
				...[entry.id, linked(entry), entry.version, entry.date],
				...[entry.status.word, entry.owner ?? '', entry.nextReview ?? ''],
			]),
		]),
		changes: list(frame.changes.title, [
			[columns.date, columns.document, columns.version, columns.summary, columns.by],
			...changes.map((change) => [
				...[change.date, jump(`${change.id} ${change.title}`, change.anchor)],
				...[change.version, change.summary, change.by],
			]),
		]),
	};
}

function linked({ id, title, anchor, path }: RegisterEntry): PhrasingContent {
	if (anchor !== undefined) return jump(title, anchor);
	return { type: 'documentLink', path, document: id, children: [{ type: 'text', value: title }] };
}

function jump(words: string, anchor: string): PhrasingContent {
	return { type: 'link', url: `#${encodeURIComponent(anchor)}`, children: [{ type: 'text', value: words }] };
}
