import type { Kind, Language } from '../../types/index.ts';
import type { LawName, LawNames } from './law-names.ts';

/** Names of laws, and before or after a § also what documents of some kinds are called: `vedtægtens § 7`. */
export function withDocuments(names: LawNames, kinds: Iterable<Kind>, language: Language): LawNames {
	const called = [...kinds].flatMap(({ name, called }) =>
		(called[language] ?? []).map((word) => [word.toLowerCase(), name] as const),
	);
	if (called.length === 0) return names;
	return {
		before(text) {
			const near = text.replace(/[\s(),«»"“”]+$/u, '');
			return documentIn(called, (form) => endsWith(near.toLowerCase(), form)) ?? names.before(text);
		},
		at: (text) => documentIn(called, (form) => startsWith(text.toLowerCase(), form)) ?? names.at(text),
	};
}

function documentIn(
	called: readonly (readonly [word: string, kind: string])[],
	stands: (form: string) => boolean,
): LawName | undefined {
	for (const [word] of called.toSorted(([one], [other]) => other.length - one.length)) {
		const written = [`${word}s`, word].find(stands);
		// More than one kind may be called by the same word.
		const documents = called.filter(([same]) => same === word).map(([, kind]) => kind);
		if (written !== undefined) return { written, laws: [], documents };
	}
	return undefined;
}

function endsWith(text: string, form: string): boolean {
	return text.endsWith(form) && !/[\p{L}\p{N}]/u.test(text.at(-form.length - 1) ?? '');
}

function startsWith(text: string, form: string): boolean {
	return text.startsWith(form) && !/^[\p{L}\p{N}]/u.test(text.slice(form.length));
}
