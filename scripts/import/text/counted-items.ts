import type { Finding } from '../../types/index.ts';
import { lineAt, part } from './passage.ts';
import type { Piece } from './pieces.ts';
import { sentencesIn } from './sentences.ts';

/** A number of somebody or something: `3 repræsentanter`. */
const counted = /(?<![\p{L}\d.,§/-]|\d\s)(?<number>\d{1,2}) (?<noun>\p{Ll}{4,})/gu;

/** What is measured or dated, not listed. */
const measure =
	/^(?:dag|uge|uke|veke|måned|månad|år|time|minut|minutt|kron|prosent|procent|meter|day|week|month|year|hour|minute|percent|january|februar|januar|marts|mars|april|juni|juli|august|september|oktober|november|december|desember|gang|ganger|gange|times|stk|echelon)/u;

/** Words behind which a number belongs to the sentence. */
const joined = /(?:^|\s)(?:og|eller|samt|mindst|minst|højst|høyst|med|på|i|for|hver|alle|de|and|or|at least|than)\s$/u;

/** A list whose items each begin with how many there are, in a running sentence: at the number of each an item begins. */
export function countedItems(piece: Piece, report: (finding: Finding) => void): readonly Piece[] {
	if (piece.type === 'heading' || piece.type === 'annex') return [piece];
	const { passage } = piece;
	for (const { text, at } of listsIn(passage.text)) {
		const found = [...text.matchAll(counted)].filter(
			({ index, groups }) => !measure.test(groups?.noun ?? '') && !joined.test(text.slice(0, index)),
		);
		const [first, second] = found;
		if (first === undefined || second === undefined) continue;
		const isLed = /:\s*$/u.test(text.slice(0, first.index));
		const stems = found.map(({ groups }) => groups?.noun?.slice(0, 6) ?? '');
		const usual = Math.max(...stems.map((stem) => stems.filter((other) => other === stem).length));
		if (usual < (isLed ? 2 : 3) || usual * 2 < stems.length) continue;
		const starts = found.map(({ index }) => at + index);
		const end = at + text.length;
		const cuts = starts.map((start, index) => part(passage, start, starts[index + 1] ?? end));
		const place = { unit: 'line', number: lineAt(passage, starts[0]) } as const;
		report({
			name: 'items',
			grade: 'guessed',
			place,
			params: { text: cuts[0]?.text.slice(0, 60) ?? '', count: cuts.length },
		});
		const mark = { written: '', number: '' };
		const items = cuts.map((own): Piece => ({ ...mark, type: 'item', passage: own, line: lineAt(own), opens: false }));
		const rest = part(passage, end);
		const tail: Piece = { ...mark, type: 'text', passage: rest, line: lineAt(rest), opens: true };
		return [{ ...piece, passage: part(passage, 0, starts[0]) }, ...items, ...(rest.text === '' ? [] : [tail])];
	}
	return [piece];
}

/** The sentences of a text, with one that ends in a colon and the next as one. */
function listsIn(text: string): readonly { readonly text: string; readonly at: number }[] {
	const sentences = sentencesIn(text);
	return sentences.map((sentence, index) => {
		const next = sentences[index + 1];
		const isLead = sentence.text.endsWith(':') && next !== undefined;
		return { at: sentence.at, text: isLead ? text.slice(sentence.at, next.at + next.text.length) : sentence.text };
	});
}
