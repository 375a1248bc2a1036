import type { DataGroup, Repository } from '../types/index.ts';
import { declaredNames } from './declared-names.ts';

/** Every register there is a definition of, with a row that has every column. */
export function declaredRegisters({ registerTypes }: Repository): DataGroup {
	return Object.fromEntries([...registerTypes].map(([name, { columns }]) => [name, [declaredNames(columns)]]));
}
