import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule, Place, Value } from '../../../types/index.ts';
import { placeInText } from '../../places/place-in-text.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

const blank = /\{\{[^}]*\}?\}?|\}\}|\.{4,}|…{2,}|_{3,}|\b(TODO|FIXME|TBD|X{2,})\b/gu;

/**
 * Nothing is left to fill in; pen blanks are nodes of their own and no text. A draft may still have blanks: a warning.
 * A blank that a fact brings is reported where the fact is written.
 */
export const blankUnfilled: DocumentRule = {
	code: 'blank-unfilled',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { doc, source, company } = subject;
		const rows = [...company.registers.values()].flatMap((register) => register.source.rows);
		const facts: readonly Value[] = [company.source.values, ...rows];
		const severity = doc.meta.status.state === 'draft' ? 'warning' : 'error';
		const look = (text: string, placeOf: (at: number, found: string) => Place) => {
			for (const { 0: found, index } of text.matchAll(blank))
				report({ code: 'blank-unfilled', severity, place: placeOf(index, found), params: { text: found } });
		};
		visit(doc.body, (node) => {
			if (!('value' in node) || node.type === 'code') return;
			look(node.value, (at, found) => {
				const fact = () => facts.flatMap(scalarsOf).find(({ text }) => text.includes(found));
				return placeInText(node, at, found, subject) ?? fact()?.place ?? placeOfNode(node, subject);
			});
		});
		for (const { text, place } of scalarsOf(source.values)) look(text, () => place);
	},
};

function scalarsOf(value: Value): readonly { readonly text: string; readonly place: Place }[] {
	if (value.type === 'scalar') return [value];
	if (value.type === 'list') return value.items.flatMap(scalarsOf);
	// A waiver quotes the very line that it waives.
	return [...value.entries].flatMap(([key, entry]) => (key === 'waivers' ? [] : scalarsOf(entry.value)));
}
