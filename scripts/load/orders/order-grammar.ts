import { literal } from '../../fields/literal.ts';
import { type Language, languages, type OrderWords, type WordLists } from '../../types/index.ts';

/** The forms of an order, in any of the languages. */
export interface OrderGrammar {
	/** The heading that names the document: what is named stands in `target`. */
	readonly heading: RegExp;
	/** The heading below which the old text stands. */
	readonly existing: RegExp;
	/** `Sett "version" til "2"`: `field` and `value`. */
	readonly setting: RegExp;
	/** How a setting begins. */
	readonly settingStart: RegExp;
	/** Words by which a sentence demands something. */
	readonly must: RegExp;
}

/** Orders are read in whatever language they are written: the words of all are taken together. */
export function orderGrammar(lists: Readonly<Record<Language, WordLists>>): OrderGrammar {
	const any = (key: 'heading' | 'set' | 'to' | 'existing' | 'must') =>
		anyOf(languages.map((one) => lists[one].orders[key]));
	const quote = '["«»“”„\'‘’`]';
	return {
		heading: new RegExp(`^#{1,6}\\s*(?:${any('heading')})\\s*:(?<target>.*)$`, 'iu'),
		existing: new RegExp(`^#{1,6}\\s*(?:${any('existing')})(?![\\p{L}\\p{N}])`, 'iu'),
		setting: new RegExp(
			`^(?:${any('set')})\\s+${quote}(?<field>[^"«»“”„]*?)${quote}\\s+(?:${any('to')})\\s+${quote}(?<value>[^"«»“”„]*?)${quote}\\s*\\.?$`,
			'iu',
		),
		settingStart: new RegExp(`^(?:${any('set')})\\s+${quote}`, 'iu'),
		must: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any('must')})(?![\\p{L}\\p{N}])`, 'iu'),
	};
}

function anyOf(lists: readonly OrderWords['set'][]): string {
	return [...new Set(lists.flat())].map(literal).join('|') || '(?!)';
}
