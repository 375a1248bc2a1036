/** A word in small letters of a to z, so that it is found from a keyboard without æ, ø and å too. */
export function fold(word: string): string {
	return word
		.toLowerCase()
		.replaceAll(/[æøåäö]/gu, (letter) => spelled[letter] ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };
