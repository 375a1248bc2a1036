import { textIn } from '../../fields/datum.ts';
import type { Company, DataGroup, Recipient } from '../../types/index.ts';

/** Whom a company's documents may be sent to; undefined where it keeps no register of them. */
export function recipientsOf({ registers }: Company): readonly Recipient[] | undefined {
	const register = registers.get('recipients');
	return register?.rows.flatMap((row): readonly Recipient[] => {
		const name = textIn(row.name);
		return name === undefined ? [] : [{ name, ...detailsOf(row) }];
	});
}

function detailsOf(row: DataGroup): Omit<Recipient, 'name'> {
	return {
		also: (textIn(row.also) ?? '')
			.split(/[;,]/)
			.map((name) => name.trim())
			.filter((name) => name !== ''),
		type: textIn(row.type),
		partOf: textIn(row.partOf),
		attention: textIn(row.attention),
		address: textIn(row.address),
		email: textIn(row.email),
		phone: textIn(row.phone),
		copies: typeof row.copies === 'number' ? row.copies : undefined,
		way: textIn(row.way),
	};
}
