import { nearest } from '../../messages/nearest.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { type Dispatched, dispatched } from '../recipients/dispatched.ts';

/**
 * Whom the document of a dispatch sheet goes to, groups taken apart, with copies, way and the days on which it was sent.
 * What a type of recipient and a way are called are the kind's own words, by their names.
 */
export const dispatch: Derivation = ({ source, data, language, company, documents, taken }) => {
	const document = taken.get('document');
	const { rows, strangers, names } = dispatched(data, document, company, documents);
	const word = (key: string | undefined) => (key && source.kind.words.get(key)?.[language]) ?? null;
	const counted = rows.flatMap(({ copies }) => copies ?? []);
	return {
		rows: rows.map((row, index): DataGroup => ({ number: index + 1, ...rowOf(row, word) })),
		copies: counted.length === 0 ? null : counted.reduce((sum, copies) => sum + copies, 0),
		recipients: rows.length,
		sent: rows.filter(({ sent }) => sent.some(({ day }) => day !== undefined)).length,
		strangers: strangers.map(
			({ index, recipient }): DataGroup => ({ index, recipient, nearest: nearest(recipient, names) ?? null }),
		),
	};
};

function rowOf({ recipient, copies, sent }: Dispatched, word: (key: string | undefined) => string | null): DataGroup {
	const { name, type, attention, address, email, way } = recipient;
	return {
		recipient: name,
		role: word(type),
		attention: attention ?? null,
		address: address ?? email ?? null,
		copies: copies ?? null,
		sent: sent.flatMap(({ day, way: own }): readonly DataGroup[] =>
			day === undefined ? [] : [{ day, way: word(own ?? way) }],
		),
		way: word(way),
	};
}
