import { inflected, owning, stemOf } from './stem-of.ts';

/** A site that a text names. */
export interface NamedSite {
	readonly site: string;
	/** Where in the text, and how it is written there. */
	readonly at: number;
	readonly length: number;
	/** False where the words may also be ordinary ones that begin a sentence. */
	readonly certain: boolean;
}

/**
 * Finds the names of sites in a text: inflected, in a compound, in whatever capitals. A part of a name that is no
 * ordinary word names the site alone. A name of ordinary words alone counts where it is written as a name.
 * @param ordinary words that are no names: `kaserne`, `depot`, `ny`
 */
export function siteFinder(
	sites: readonly string[],
	ordinary: readonly string[],
): (text: string) => readonly NamedSite[] {
	const stems = new Set(ordinary.map(stemOf));
	const searches = sites.flatMap((site) => searchesFor(site, stems)).sort((a, b) => b.rank - a.rank);
	return (text) => {
		const found: NamedSite[] = [];
		for (const { site, pattern, asName } of searches) {
			for (const match of text.matchAll(pattern)) {
				const [at, length] = [match.index, match[0].length];
				if (found.some((other) => at < other.at + other.length && other.at < at + length)) continue;
				if (asName && !/^\p{Lu}/u.test(match[0])) continue;
				found.push({ site, at, length, certain: !(asName && beginsSentence(text.slice(0, at))) });
			}
		}
		return found.sort((a, b) => a.at - b.at);
	};
}

interface Search {
	readonly site: string;
	readonly pattern: RegExp;
	/** It counts with a capital alone. */
	readonly asName: boolean;
	/** Whole names go before parts, so that the widest is told. */
	readonly rank: number;
}

function searchesFor(site: string, ordinary: ReadonlySet<string>): readonly Search[] {
	const words = site
		.normalize('NFC')
		.split(/[\s\u2010-\u2015-]+/u)
		.filter((one) => one !== '');
	const stems = words.map(stemOf);
	const own = stems.filter((stem) => !ordinary.has(stem));
	// Of ordinary words any other form is no name: »kaserner« are not Kasernen.
	const asName = own.length === 0;
	const forms = asName ? words.map((one) => owning(one)) : stems.map(inflected);
	const whole = { site, pattern: word(forms.join('[ -]+')), asName, rank: 2 };
	const parts = own.flatMap((stem): readonly Search[] => [
		{ site, pattern: word(inflected(stem)), asName: false, rank: 1 },
		// Written together with what follows: »Karupfolkene«.
		{ site, pattern: word(`${inflected(stem)}\\p{Ll}{3,}`), asName: true, rank: 0 },
	]);
	return [whole, ...parts];
}

/** Neither a letter nor a digit before or after; a hyphen may stand there. */
function word(pattern: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

function beginsSentence(before: string): boolean {
	return /(?:^|[.!?:]["»”’)]?)\s*["»“„(]?$/u.test(before);
}
