/** The same function, which works out each answer once: texts repeat their words. */
export function remembered<Answer>(work: (word: string) => Answer): (word: string) => Answer {
	const answers = new Map<string, Answer>();
	return (word) => {
		const known = answers.get(word);
		if (known !== undefined) return known;
		const answer = work(word);
		answers.set(word, answer);
		return answer;
	};
}
