/** Of shorter words anything can be made, misspelt words too: so long are the first and the last word of two. */
const least = { first: 3, last: 4 };

/** So long is each word of three. */
const ofThree = 5;

/** No word is longer; what is takes too long to take apart. */
const longest = 60;

/** What may stand between two words: `arbeid-s-plass`, `barn-e-hage`. */
const joints = ['', 's', 'e'];

/**
 * Whether a word is made of two or three words that are known, as Norwegian and Danish make new ones all the time.
 * @param isKnown of a part, in small letters
 */
export function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
	return cutsOf(word).some((parts) => parts.every(isKnown));
}

/** All words that `isCompound` may ask about. */
export function partsOf(word: string): readonly string[] {
	return [...new Set(cutsOf(word).flat())];
}

/** Every way to take a word apart. */
function cutsOf(word: string): readonly (readonly string[])[] {
	if (word.length > longest) return [];
	const written = word.toLowerCase();
	const inThree = halvesOf(written, ofThree, 2 * ofThree).flatMap(([first, rest]) =>
		halvesOf(rest, ofThree, ofThree).map((others) => [first, ...others]),
	);
	return [...halvesOf(written, least.first, least.last), ...inThree];
}

/** A word in two, at every place, with and without a joint between. */
function halvesOf(written: string, first: number, last: number): readonly (readonly [string, string])[] {
	const places = Array.from({ length: Math.max(0, written.length - first - last + 1) }, (_, index) => index + first);
	return places.flatMap((at) =>
		joints
			.filter((joint) => written.startsWith(joint, at) && written.length - at - joint.length >= last)
			.map((joint) => [written.slice(0, at), written.slice(at + joint.length)] as const),
	);
}
