import type { DataGroup, Kind, Repository } from '../../types/index.ts';
import { declaredNames } from '../names/declared-names.ts';

/** Every register there is a definition of, with a row that has every column. */
export function declaredRegisters({ registerTypes }: Repository): DataGroup {
	return Object.fromEntries([...registerTypes].map(([name, { columns }]) => [name, [declaredNames(columns)]]));
}

/** A row of the register of which each makes a document of the kind, with every column. */
export function declaredRow({ forEach }: Kind, { registerTypes }: Repository): DataGroup {
	return declaredNames(registerTypes.get(forEach ?? '')?.columns ?? []);
}
