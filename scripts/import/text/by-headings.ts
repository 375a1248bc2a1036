import { type Kind, languages } from '../../types/index.ts';
import { kindFindings } from '../kind-findings.ts';
import type { Proposal } from '../propose-kind.ts';
import { cutWords } from './cuts.ts';
import { leadingFields } from './leading-fields.ts';
import { oldDocument } from './old-document.ts';
import { lineAt, type Passage } from './passage.ts';
import type { Draft, Reading } from './reading.ts';
import { sectionNames } from './section-names.ts';
import { isHeading } from './sentences.ts';
import { headingIn, numberOf, standsOver, withoutNumber } from './shape.ts';
import { titleOf } from './title-of.ts';

/** A document whose headings are those of its kind; the kind numbers them itself, so their own numbers are taken out. */
export function byHeadings(passages: readonly Passage[], kind: Kind, proposal: Proposal, reading: Reading): Draft {
	const { file, cuts, tell } = reading;
	const names = sectionNames(new Map([[kind.name, kind]]));
	const bare = passages.map((passage) => {
		const number = numberOf(passage.text);
		if (number === '' || !names.has(headingIn(passage.text).toLowerCase())) return passage;
		const place = { unit: 'line', number: lineAt(passage) } as const;
		cutWords(cuts, lineAt(passage), number);
		tell({ name: 'numberOut', grade: 'lost', place, params: { text: passage.text } });
		return withoutNumber(passage);
	});
	const { title, opening } = titleOf(bare, file, { withColon: true }, tell);
	const untitled = opening === '' ? bare : bare.slice(1);
	const text = untitled.findIndex(({ text: line }) => names.has(headingIn(line).toLowerCase()));
	const { facts, rest: lead } = leadingFields(untitled.slice(0, text), kind, reading);
	const rest = [...lead, ...untitled.slice(text)];
	const marked = rest.map((passage, index) => {
		const isNumbered = /^\d{1,2}\.\d{1,2}\.?\s/u.test(passage.text) && isHeading(headingIn(passage.text));
		const isOwn = names.has(headingIn(passage.text).toLowerCase());
		if (isOwn || !(isNumbered || standsOver(passage, rest[index + 1]))) return passage;
		tell({
			name: 'heading',
			grade: 'guessed',
			place: { unit: 'line', number: lineAt(passage) },
			params: { text: passage.text },
		});
		return { ...passage, text: `### ${passage.text}` };
	});
	kindFindings(title, proposal).forEach(tell);
	return oldDocument(marked, { title, facts, kind, reason: proposal.reason, opening }, reading);
}

/** Two headings of a kind at least. */
export function hasSections(passages: readonly Passage[], kind: Kind): boolean {
	const lines = new Set(passages.map(({ text }) => headingIn(text).toLowerCase()));
	const found = kind.sections.filter(({ heading, also }) =>
		languages.some((language) => [heading[language], ...also[language]].some((name) => lines.has(name.toLowerCase()))),
	);
	return found.length >= 2;
}
