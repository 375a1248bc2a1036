import type { Message, Place, Report } from '../../types/index.ts';
import type { Refuse } from './refuse.ts';

/** Turns errors at offsets into messages at places. */
export function refusing(placeAt: (offset: number) => Place, report: Report): Refuse {
	return (code, offset, params) => {
		report({ code, severity: 'error', place: placeAt(offset), params } as Message);
		return undefined;
	};
}
