import { nearest } from '../../messages/nearest.ts';
import { anyKind, type Place, type Report, type Source, type WrittenDocument } from '../../types/index.ts';

/**
 * The documents that one takes over from, by the field that names them. Of a version in force and its draft, the former.
 * One that is not there, or is of another kind, is reported where it is named.
 * @param documents all of the company
 */
export function takenBy(
	{ source, data }: WrittenDocument,
	documents: readonly WrittenDocument[],
	report: Report,
): ReadonlyMap<string, WrittenDocument> {
	const taken = new Map<string, WrittenDocument>();
	for (const [field, kind] of source.kind.takesFrom) {
		const id = data[field];
		if (typeof id !== 'string') continue;
		const others = documents.filter(
			(other) => other.source !== source && (kind === anyKind || other.source.kind.name === kind),
		);
		const named = others.filter((other) => other.data.id === id);
		const found = named.find((other) => !other.source.draft) ?? named[0];
		if (found !== undefined) taken.set(field, found);
		else {
			const ids = others.flatMap((other) => (typeof other.data.id === 'string' ? other.data.id : []));
			const params = { field, id, kind: kind === anyKind ? undefined : kind, nearest: nearest(id, ids) };
			report({ code: 'taken-missing', severity: 'error', place: placeOf(source, field), params });
		}
	}
	return taken;
}

function placeOf({ file, values }: Source, field: string): Place {
	return values.entries.get(field)?.value.place ?? { file, line: 1, column: 1 };
}
