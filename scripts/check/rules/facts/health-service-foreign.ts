import { z } from 'zod';
import { literal } from '../../../fields/literal.ts';
import { writtenTexts } from '../../../fill/additions/written-texts.ts';
import { factAt } from '../../../fill/fact-at.ts';
import { placeAt } from '../../../fill/markdown/place-at.ts';
import type { DocumentRule } from '../../../types/index.ts';

const words = z.array(z.string().min(1)).min(1);

const settingsSchema = z.strictObject({
	/** What stands before a name: `bedriftshelsetjenesten`. */
	before: words,
	/** The last word of a name, or the end of its only one: `Helse`. */
	last: words,
	/** What firms have behind their names: `AS`. */
	forms: words,
	norm: z.string(),
});

/** A health service that the text names is the one of the company's README: an old text still has the one before. */
export const healthServiceForeign: DocumentRule = {
	code: 'health-service-foreign',
	for: 'named',
	scope: 'document',
	check({ source, company }, report, settings) {
		const { norm, ...named } = settingsSchema.parse(settings);
		const own = [factAt(company.data, 'occupationalHealthService.name'), company.name].flatMap((name) =>
			typeof name === 'string' && name !== '' ? name.toLowerCase() : [],
		);
		const isOwn = (one: string) => own.some((known) => known.includes(one) || one.includes(known));
		for (const text of writtenTexts(source, company)) {
			const place = placeAt(text);
			for (const { 0: name, index } of text.text.slice(text.bodyStart).matchAll(names(named))) {
				if (readings(name.toLowerCase()).some(isOwn)) continue;
				const where = place(text.bodyStart + index);
				report({ code: 'health-service-foreign', severity: 'error', place: where, params: { name }, norms: [norm] });
			}
		}
	},
};

/** A name as found, and without its first word, which may be the first of a sentence. */
function readings(name: string): readonly string[] {
	const [, ...rest] = name.split(' ');
	return rest.length > 1 ? [name, rest.join(' ')] : [name];
}

/** Names within a line: words with a capital and small letters, behind the word for a health service or ending in one. */
function names({ before, last, forms }: Pick<z.output<typeof settingsSchema>, 'before' | 'last' | 'forms'>): RegExp {
	const any = (list: readonly string[]) => list.map(literal).join('|');
	const word = '\\p{Lu}\\p{Ll}[\\p{L}&-]*';
	const form = `(?: (?:${any(forms)})(?![\\p{L}\\p{N}]))`;
	const capital = before.map((one) => `${literal(one[0]?.toUpperCase() ?? '')}${literal(one.slice(1))}`).join('|');
	const behind = `(?<=(?<![\\p{L}\\p{N}])(?:${any(before)}|${capital}) )${word}(?: ${word})*${form}?`;
	const several = `(?!(?:${any(before)}|${capital}) )(?:${word} )+(?:${any(last)})(?![\\p{L}\\p{N}-])${form}?`;
	const alone = `${word}(?:${any(last.map((one) => one.toLowerCase()))})${form}`;
	return new RegExp(`${behind}|(?<![\\p{L}\\p{N}])(?:${several}|${alone})`, 'gu');
}
