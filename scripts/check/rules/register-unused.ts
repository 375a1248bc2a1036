import { addressedIn } from '../../fill/recipients/addressed-in.ts';
import type { CompanyRule, Filled } from '../../types/index.ts';

/** A register with rows is shown by a document or ruled by the company's type; otherwise nobody reads it. */
export const registerUnused: CompanyRule = {
	code: 'register-unused',
	for: 'all',
	scope: 'company',
	check({ company, documents, sources }, report) {
		// A document that could not be made may show any of them; what is wrong with a register comes first.
		if (new Set(documents.map(({ source }) => source)).size < sources.length) return;
		const ruled = [...company.source.type.rules.values()].map(({ register }) => register);
		for (const [name, { source, rows, sound }] of company.registers) {
			if (!sound || rows.length === 0 || ruled.includes(name) || documents.some((document) => concerns(document, name)))
				continue;
			const place = { file: source.file, line: 1, column: 1 };
			report({ code: 'register-unused', severity: 'warning', place, params: { register: name } });
		}
	},
};

/** It takes the rows, is sent to some of them, is made for one of them or works with them; or its kind is about them, and then says where they are kept instead. */
function concerns({ source, used, data }: Filled, name: string): boolean {
	if (name === 'recipients' && addressedIn(data).length > 0) return true;
	const [taken, worked] = [`register.${name}`, `derived.${name}`];
	if ([...used].some((path) => [taken, worked].some((top) => path === top || path.startsWith(`${top}.`)))) return true;
	const { forEach, derive, rules } = source.kind;
	if (forEach === name || [...derive.values()].some(({ register }) => register === name)) return true;
	return rules.get('log-empty')?.register === name;
}
