import type { CompanyRule, Filled } from '../../../types/index.ts';

/** Is looked up when a document is sent, whether or not one names any of it yet. */
const addressBook = 'recipients';

/** A register with rows is shown by a document or ruled by the company's type; otherwise nobody reads it. */
export const registerUnused: CompanyRule = {
	code: 'register-unused',
	for: 'all',
	scope: 'company',
	check({ company, documents, sources }, report) {
		// A document that could not be made may show any of them; what is wrong with a register comes first.
		if (new Set(documents.map(({ source }) => source)).size < sources.length) return;
		const ruled = [addressBook, ...[...company.source.type.rules.values()].map(({ register }) => register)];
		for (const [name, { source, rows, sound }] of company.registers) {
			if (!sound || rows.length === 0 || ruled.includes(name) || documents.some((document) => concerns(document, name)))
				continue;
			const place = { file: source.file, line: 1, column: 1 };
			report({ code: 'register-unused', severity: 'warning', place, params: { register: name } });
		}
	},
};

/** It takes the rows, is made for one of them or works with them; or a rule of its kind looks them up. */
function concerns({ source, used }: Filled, name: string): boolean {
	const [taken, worked] = [`register.${name}`, `derived.${name}`];
	if ([...used].some((path) => [taken, worked].some((top) => path === top || path.startsWith(`${top}.`)))) return true;
	const { forEach, derive, rules } = source.kind;
	if (forEach === name || [...derive.values()].some(({ register }) => register === name)) return true;
	return [...rules.values()].some(({ register }) => register === name);
}
