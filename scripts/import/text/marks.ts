/** What a stretch of a text may begin with, in Danish, Norwegian and English. */
export const markTypes = [
	'annex',
	'supplement',
	'chapter',
	'section',
	'subsection',
	'paragraph',
	'point',
	'letter',
	'roman',
	'item',
] as const;

export type MarkType = (typeof markTypes)[number];

/** A place where something may begin. */
export interface Mark {
	readonly type: MarkType;
	readonly at: number;
	/** Behind the mark. */
	readonly end: number;
	readonly written: string;
	/** The number or letter alone. */
	readonly number: string;
}

const forms: Readonly<Record<MarkType, string>> = {
	annex: '(?:BILAG|Bilag|VEDLEGG|Vedlegg|ANNEX|Annex)(?: (?:\\d{1,2}))?(?=[\\s.:]|$)',
	supplement: '(?:TILLÆG|TILLEGG|SUPPLEMENT)(?= \\p{Lu}{3})',
	chapter:
		'(?:(?:Kapitt?el|KAPITT?EL|Kap\\.|Chapter|CHAPTER|Art\\.|ART\\.|Article|ARTICLE|Artik?kel|ARTIK?KEL|Artikel|ARTIKEL) ?\\d{1,3}(?: ?[a-z](?=[.:]))?[.:]?|§ ?\\d{1,3}(?: ?[A-Z])?-\\d{1,3}(?: ?[a-z](?=\\.))?\\.?)(?=\\s|$)',
	section: '§ ?\\d{1,3}(?: ?[a-z])? ?\\.(?=\\s|$)',
	subsection: 'Stk\\. ?\\d{1,2} ?\\.(?=\\s|$)',
	paragraph: '\\(\\d{1,2}\\)(?=\\s)',
	point: '\\d{1,3}[.)](?=\\s|$)',
	letter: '[a-zæøå][.)](?=\\s|$)',
	roman: '[IVX]{1,5}\\.?(?=\\s|$)',
	item: '[-–—•*·+▪●◦‣■□➢](?=\\s)',
};

const any = new RegExp(`(?<!\\S)(?:${markTypes.map((type) => `(?<${type}>${forms[type]})`).join('|')})`, 'gu');

/** The number of a § that counts within its chapter. */
const inChapter = /^§ ?(\d+(?: ?[A-Z])?-.+?)\.?$/u;

/** Every place of a text where something may begin; most of them are none. */
export function marksIn(text: string): readonly Mark[] {
	return [...text.matchAll(any)].flatMap((match) => {
		const type = markTypes.find((name) => match.groups?.[name] !== undefined);
		const [written] = match;
		if (type === undefined) return [];
		const number =
			inChapter.exec(written)?.[1] ?? /\d+(?: ?[a-z])?|[IVX]+(?=\.?$)|[a-zæøå](?=[.)]$)/u.exec(written)?.[0] ?? '';
		return { type, at: match.index, end: match.index + written.length, written, number };
	});
}

/** The value of a Roman number up to 39. */
export function romanValue(text: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
	return [...text].reduce((sum, letter, index, all) => {
		const value = values[letter] ?? 0;
		return sum + (value < (values[all[index + 1] ?? ''] ?? 0) ? -value : value);
	}, 0);
}
