import type { Company, DataGroup, Datum, Recipient } from '../../types/index.ts';

/** Whom a company's documents may be sent to; undefined where it keeps no register of them. */
export function recipientsOf({ registers }: Company): readonly Recipient[] | undefined {
	const register = registers.get('recipients');
	return register?.rows.flatMap((row): readonly Recipient[] => {
		const name = text(row.name);
		return name === undefined ? [] : [{ name, ...detailsOf(row) }];
	});
}

function detailsOf(row: DataGroup): Omit<Recipient, 'name'> {
	return {
		also: (text(row.also) ?? '')
			.split(/[;,]/)
			.map((name) => name.trim())
			.filter((name) => name !== ''),
		type: text(row.type),
		partOf: text(row.partOf),
		attention: text(row.attention),
		address: text(row.address),
		email: text(row.email),
		phone: text(row.phone),
		copies: typeof row.copies === 'number' ? row.copies : undefined,
		way: text(row.way),
	};
}

function text(datum: Datum | undefined): string | undefined {
	return typeof datum === 'string' ? datum : undefined;
}
