import { boardOf } from '../../../fill/board/board-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Nobody has two seats, least of all one on each side. */
export const boardPersonRepeated: DocumentRule = {
	code: 'board-person-repeated',
	for: 'named',
	norms: ['S1-§6-1'],
	scope: 'document',
	check({ data, source }, report) {
		const { members, deputies } = boardOf(data);
		const seats = [...members, ...deputies];
		for (const [index, { name, side, path }] of seats.entries()) {
			const first = seats.slice(0, index).find((seat) => name !== undefined && sameName(seat.name, name));
			if (first === undefined || name === undefined) continue;
			const params = { name, sides: first.side !== side };
			const place = placeOfField(source, ...path, 'name');
			report({ code: 'board-person-repeated', severity: 'error', place, params });
		}
	},
};

function sameName(one: string | undefined, other: string): boolean {
	return one?.toLowerCase() === other.toLowerCase();
}
