import { wholeWord } from '../../../check/prose/whole-word.ts';
import { literal } from '../../../fields/literal.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import { sentencesIn } from '../sentences.ts';
import type { Tell } from './tell.ts';

/** What is called a plan and described as what has been done (`Årsplan … hvilke oppgaver som har blitt utført`), or the reverse. */
export function misnamed(
	passages: readonly Passage[],
	{ sentences: { reports, relatives } }: Pick<WordLists, 'sentences'>,
	tell: Tell,
): void {
	const { ahead, back, done, toDo } = reports;
	const ways = [
		{ names: ahead, others: back, pattern: wholeWord(done, 'any') },
		{ names: back, others: ahead, pattern: wholeWord(toDo, 'any') },
	];
	for (const { names, others, pattern } of ways) {
		const either = [...names, ...others].map(literal).join('|');
		const called = new RegExp(
			`^(?<lead>\\p{L}{2,})(?<name>${names.map(literal).join('|') || '(?!)'})(?<form>\\p{L}{0,3})(?!\\p{L})`,
			'iu',
		);
		const other = new RegExp(`\\p{L}(?:${either || '(?!)'})(?:\\p{L}{0,3})(?!\\p{L})`, 'iu');
		// `hvilke oppgaver som er utført`: a plan that has been carried out is still one.
		const isSo = new RegExp(`${wholeWord(relatives, 'any').source}\\s${pattern.source}`, 'iu');
		for (const passage of passages)
			for (const { text, at } of sentencesIn(passage.text)) {
				const { lead = '', name, form = '' } = called.exec(text)?.groups ?? {};
				if (name === undefined || !isSo.test(text) || other.test(text.slice(lead.length + name.length + form.length)))
					continue;
				const params = { text: `${lead}${name}${form}`, instead: `${lead}${others[0] ?? ''}`, sentence: text };
				tell(passage, at, { name: 'misnamed', params });
			}
	}
}
