import { filledIn } from './filled-in.ts';
import { hunksOf } from './hunks.ts';
import { type Token, tokensOf } from './tokens.ts';
import { withFields } from './with-fields.ts';

/** What an edited text says otherwise than one that was made of its changes: changes that did not come along. */
export function differences(
	made: string,
	after: string,
	printed: ReadonlyMap<string, string>,
): readonly { readonly from: string; readonly to: string }[] {
	const edited = withFields(made, after, printed);
	const [inMade, inEdited] = [tokensOf(made), tokensOf(edited)];
	return hunksOf(inMade, inEdited).map(({ from, to, newFrom, newTo }) => ({
		from: filledIn(textOf(made, inMade.slice(from, to)), printed),
		to: filledIn(textOf(edited, inEdited.slice(newFrom, newTo)), printed),
	}));
}

function textOf(text: string, tokens: readonly Token[]): string {
	return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
