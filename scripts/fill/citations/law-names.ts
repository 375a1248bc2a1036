import type { CitationWords, Language, Law, LawForm, LawRegister } from '../../types/index.ts';

/** A law as a text names it. */
export interface LawName {
	readonly written: string;
	/** Laws of that title or short name; none: the register does not know it. */
	readonly laws: readonly Law[];
	/** The law is called by its form alone: `loven`, `forskriften`. */
	readonly form?: LawForm;
	/** It is no law, but a document of one of these kinds. */
	readonly documents?: readonly string[];
}

export interface LawNames {
	/** The law that a text ends by naming, but for brackets and commas behind it. */
	before(text: string): LawName | undefined;
	/** The law that a text begins by naming. */
	at(text: string): LawName | undefined;
}

/** The names that laws go by in one language, longer ones first; a genitive's s may follow. */
export function lawNames(laws: LawRegister, language: Language, { generic, endings }: CitationWords): LawNames {
	const titled = [...laws.values()].flatMap((law) =>
		namesOf(law, language).map((written): LawName => ({ written, laws: [law] })),
	);
	const formal = (['act', 'order', 'circular'] as const).flatMap((form) =>
		generic[form].map((written): LawName => ({ written, laws: [], form })),
	);
	const names = [...titled, ...formal];
	const lawLike = endings.flatMap((ending) => [ending.toLowerCase(), `${ending.toLowerCase()}s`]);
	const endsLikeLaw = (text: string) => lawLike.some((ending) => text.toLowerCase().endsWith(ending));
	return {
		before(text) {
			const near = text.replace(/[\s(),«»"“”]+$/u, '');
			const lower = near.toLowerCase();
			const known = longest(names, (name) => endOf(lower, name));
			if (known !== undefined) return { ...known, written: near.slice(-known.written.length) };
			return unknown(near.match(/[\p{L}\p{N}-]+$/u), endsLikeLaw(near));
		},
		at(text) {
			const known = longest(names, (name) => startOf(text.toLowerCase(), name));
			if (known !== undefined) return { ...known, written: text.slice(0, known.written.length) };
			const word = text.match(/^[\p{L}-]+/u);
			return unknown(word, endsLikeLaw(word?.[0] ?? ''));
		},
	};
}

/** The longest name of which a form stands in the text, as that form; versions of one law may share it. */
function longest(names: readonly LawName[], formOf: (name: string) => string | undefined): LawName | undefined {
	const fitting = names.flatMap((name) => {
		const written = formOf(name.written.toLowerCase());
		return written === undefined ? [] : { ...name, written };
	});
	const [first] = fitting.toSorted((a, b) => b.written.length - a.written.length);
	const same = fitting.filter(({ written }) => written === first?.written);
	return first && { ...first, laws: same.flatMap(({ laws }) => laws) };
}

function unknown(word: RegExpMatchArray | null, isLaw: boolean): LawName | undefined {
	return word !== null && isLaw ? { written: word[0], laws: [] } : undefined;
}

/** A name as a text ends by it, or its genitive. */
function endOf(lower: string, name: string): string | undefined {
	return [name, `${name}s`].find(
		(form) => lower.endsWith(form) && !/[\p{L}\p{N}]/u.test(lower.at(-form.length - 1) ?? ''),
	);
}

function startOf(lower: string, name: string): string | undefined {
	return [name, `${name}s`].find((form) => lower.startsWith(form) && !/^[\p{L}\p{N}]/u.test(lower.slice(form.length)));
}

/** Its title, also without the country behind it, what it is also called, its number and those of acts that changed it. */
function namesOf({ title, short, number, amendments }: Law, language: Language): readonly string[] {
	const whole = title[language];
	const called = short[language] ?? [];
	const bare = called.filter((name) => name.endsWith('.')).map((name) => name.slice(0, -1));
	const numbers = [...(number === undefined ? [] : [number]), ...amendments.map((amendment) => amendment.number)];
	return [...new Set([whole, whole.replace(/ \([^)]*\)$/, ''), ...called, ...bare, ...numbers])];
}
