/** What ends in a full stop without ending a sentence. */
const short = /(?:^|[\s(])(?:jfr?|nr|stk|pr|ca|bl|kap|pkt|evt|inkl|kl|tlf|ref|vedr|f|m|d|s|no|art|sec)\.$/iu;

/** Words that a reference follows, so that no part begins behind them. */
const referring =
	/(?:^|[\s(])(?:i|af|av|med|efter|etter|jfr?\.|og|eller|til|se|and|or|of|in|under|by|see|\S+(?:ens|ets|lovs|enes|ernes))$/iu;

/** Whether a text ends where a sentence does. */
export function isEnded(text: string): boolean {
	return /[.:;!?)»”"]$/u.test(text) && !short.test(text);
}

/** The offset at which the last sentence of a text begins. */
export function lastSentence(text: string): number {
	for (const { index, 0: found } of [...text.matchAll(/[.:;!?)»”"]\s+(?=\p{Lu})/gu)].reverse())
		if (isEnded(text.slice(0, index + 1))) return index + found.length;
	return 0;
}

/** Whether words look like a heading: a few of them, with a capital and no end, behind which no reference stands. */
export function isHeading(text: string): boolean {
	const words = text.split(/\s+/u);
	return (
		/^\p{Lu}/u.test(text) &&
		words.length <= 9 &&
		text.length <= 90 &&
		!/[.,;:!?]$/u.test(text.replace(/(?:m\. ?fl|m\. ?v|m\. ?m)\.$/iu, '')) &&
		!referring.test(text)
	);
}

/** Where a run of words in capitals begins that a text ends in, at the beginning of a sentence; undefined: there is none. */
export function capitalsAt(text: string): number | undefined {
	const run = /(?:^|(?<=\s))\p{Lu}[\p{Lu}\p{N}.,/&-]*(?:\s+\p{Lu}[\p{Lu}\p{N}.,/&-]*)*$/u.exec(text);
	if (run === null || !/\p{Lu}{5}/u.test(run[0])) return undefined;
	const before = text.slice(0, run.index).trimEnd();
	return before === '' || isEnded(before) ? run.index : undefined;
}

/** Whether behind these words a number belongs to them: `nr.`, `stk.`, `den`. */
export function takesNumber(text: string): boolean {
	return /(?:^|[\s(])(?:nr|stk|pkt|kap|kapitel|kapittel|punkt|bilag|vedlegg|side|den|dei|d|art|no|§§?)\.?$/iu.test(
		text,
	);
}

/** The sentences of a text, each with the offset at which it begins. */
export function sentencesIn(text: string): readonly { readonly text: string; readonly at: number }[] {
	const ends = [...text.matchAll(/[.:;!?)»”"]\s+(?=\p{Lu})/gu)]
		.filter(({ index, 0: found }) => /^[.!?:]/u.test(found) && isEnded(text.slice(Math.max(0, index - 40), index + 1)))
		.map(({ index, 0: found }) => index + found.length);
	return [0, ...ends]
		.map((at, index) => ({ text: text.slice(at, ends[index]).trim(), at }))
		.filter((sentence) => sentence.text !== '');
}
