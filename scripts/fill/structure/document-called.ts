import type { Place, Report, WrittenDocument } from '../../types/index.ts';
import { referencesOf } from '../references/references-of.ts';

/**
 * Tells which document of a company a text means by what its kind is called: the only one so called that it refers
 * to, else the only one in force, else the only one there is. Where there is not one alone, that is reported.
 */
export function documentCalled(
	{ data }: Pick<WrittenDocument, 'data'>,
	documents: readonly WrittenDocument[],
	report: Report,
): (kinds: readonly string[], written: string, place: Place) => string | undefined {
	const referred = referencesOf(data).flatMap(({ document }) => document ?? []);
	return (kinds, written, place) => {
		const all = documents.filter(({ source }) => kinds.includes(source.kind.name) && !source.draft);
		const choices = [
			all.filter((one) => referred.includes(idOf(one))),
			all.filter(({ state }) => state === 'active' || state === 'revising'),
			all,
		];
		const [one, ...others] = choices.find(({ length }) => length > 0) ?? [];
		if (one !== undefined && others.length === 0) return idOf(one);
		const ids = [one, ...others].flatMap((document) => (document === undefined ? [] : idOf(document)));
		report({ code: 'document-unclear', severity: 'error', place, params: { called: written, ids } });
		return undefined;
	};
}

function idOf({ data }: WrittenDocument): string {
	return typeof data.id === 'string' ? data.id : '';
}
