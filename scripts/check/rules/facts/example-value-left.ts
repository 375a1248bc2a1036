import { exampleFinder } from '../../../fill/example-finder.ts';
import type { CompanyRule, Place, Value } from '../../../types/index.ts';

/** Nothing that identifies an example's made-up company stands in the facts or documents of a real one. */
export const exampleValueLeft: CompanyRule = {
	code: 'example-value-left',
	for: 'all',
	scope: 'company',
	check({ company, sources, repository: { exampleValues } }, report) {
		if (company.example) return;
		const find = exampleFinder(exampleValues);
		const tell = (value: string, place: Place) =>
			report({ code: 'example-value-left', severity: 'error', place, params: { value } });
		for (const { text, place } of scalarsOf(company.source.values)) {
			for (const { value, column } of find(text.replace(/\s+/g, ' ')))
				tell(value, { ...place, column: place.column + column - 1 });
		}
		for (const { file, text } of sources)
			for (const { value, line, column } of find(text)) tell(value, { file, line, column });
	},
};

function scalarsOf(value: Value): readonly (Value & { readonly type: 'scalar' })[] {
	if (value.type === 'scalar') return [value];
	const below = value.type === 'list' ? value.items : [...value.entries.values()].map((entry) => entry.value);
	return below.flatMap(scalarsOf);
}
