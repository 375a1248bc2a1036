import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import type { Update } from '../../layers/update-text.ts';
import { csvRow } from '../csv-row.ts';

export const updateHead = `\uFEFF${csvRow(['company', 'document', 'title', 'state', 'fault', 'from', 'to', 'outcome', 'proposal', 'file', 'line', 'library', 'own'], ';')}`;

/** How the own texts of a company stand to the library, a row each, and one more for every further place that both have changed. */
export function updateRows({ id, updates }: { readonly id: string; readonly updates: readonly Update[] }): string {
	return updates
		.flatMap(({ standing, choices, outcome, file }) => {
			const { id: document, title, state, fault = '', baseVersion = '', libraryVersion, kept } = standing;
			const common = [
				id,
				document,
				title,
				kept === true ? 'kept' : state,
				fault,
				baseVersion,
				libraryVersion,
				outcome,
				file,
			];
			return choices.length === 0
				? [[...common, standing.file, '', '', '']]
				: choices.map((choice) => [
						...common,
						choice.file,
						choice.line,
						maskNumbers(choice.library),
						maskNumbers(choice.own),
					]);
		})
		.map((cells) => csvRow(cells, ';'))
		.join('');
}
