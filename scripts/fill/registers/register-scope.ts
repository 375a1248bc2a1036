import type { Company, DataGroup, Repository } from '../../types/index.ts';

/**
 * What templates know as `register`: the rows of every register there is a definition of, none where the company has
 * no file. What a faulty file would leave out is reported already, so none of its rows is merged.
 */
export function registerScope({ registers }: Company, { registerTypes }: Repository): DataGroup {
	const names = [...registerTypes.keys()];
	return Object.fromEntries(
		names.map((name) => {
			const register = registers.get(name);
			return [name, register?.sound ? register.rows : []];
		}),
	);
}
