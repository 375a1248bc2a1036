import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { read } from './read.ts';

/** A text of three pages, of which the second begins with the lines given. */
function paged(before: string, after: string, feed: boolean): string {
	const head = (page: number) => (feed ? `\fHåndbok – Side ${page}` : `\nHÅNDBOK\n\nSide ${page}\n`);
	return [
		'Rutine for prøvebenken',
		'',
		'Formål',
		'Benken skal være trygg for alle som bruker den, og for dem som går forbi.',
		before,
		head(1),
		after,
		'',
		'Ansvar',
		'Lederen ser over benken hver dag før noen begynner.',
		head(2),
		'Gjennomføring',
		'Se over alt som er løst.',
		head(3),
	].join('\n');
}

async function blocksOf(text: string): Promise<readonly string[]> {
	const { imported, messages } = await read(text);
	expect(messages).toEqual([]);
	return (imported?.documents[0]?.body.children ?? []).map((node) => wordsOf(node));
}

test.each([
	['words', 'Den som ser noe løst,', 'sier fra til lederen.', 'Den som ser noe løst, sier fra til lederen.'],
	[
		'half a word',
		'Den som ser noe løst, sier fra til avdelings-',
		'lederen.',
		'Den som ser noe løst, sier fra til avdelingslederen.',
	],
])('a sentence goes on over the end of a page: %s', async (_, before, after, whole) => {
	for (const feed of [true, false]) expect(await blocksOf(paged(`\n${before}`, after, feed))).toContain(whole);
});

test.each([
	['a sentence that is ended', 'Den som ser noe løst, sier fra.', 'lederen svarer.'],
	['a new sentence', 'Den som ser noe løst', 'Lederen svarer.'],
	['an item', 'Den som ser noe løst', '- sier fra'],
])('what does not go on stays apart: %s', async (_, before, after) => {
	for (const feed of [true, false])
		expect(await blocksOf(paged(`\n${before}`, `\n${after}`, feed))).toEqual(
			expect.arrayContaining([before, after.replace('- ', '')]),
		);
});
