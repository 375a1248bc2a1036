import { word } from '../messages/word.ts';
import { masked } from '../report/masked.ts';
import type { LackingFact, Language, Message, Register } from '../types/index.ts';
import { hintOf } from './hint-of.ts';

/** Registers of a company, by name. */
type Registers = ReadonlyMap<string, Register>;

/** Rows of registers of which something was found to be wrong, as `register.sites[2]`, and what it is and where. */
export function faultyRows(
	registers: Registers,
	faults: readonly Message[],
	language: Language,
): readonly { readonly row: string; readonly problem: string }[] {
	return [...registers.values()].flatMap(({ source }) =>
		faults
			.filter(({ place }) => place.file === source.file)
			.map((message) => {
				const row = source.rows.findIndex(({ place }) => place.line === message.place.line) + 1;
				const { file, line } = message.place;
				const problem = `${file}:${line}: ${word(masked(message), language).message}`;
				return { row: `register.${source.type.name}[${row}]`, problem };
			}),
	);
}

/**
 * What is said of a cell or a row of a register: it is named by where it stands, since no answer is written into it.
 * @param field as `register.sites[2].head`; of any other the answer is undefined
 */
export function registerCell(
	field: string,
	registers: Registers,
	language: Language,
): Pick<LackingFact, 'label' | 'problem' | 'hint'> | undefined {
	const [cell, name = '', number = '', key] = /^register\.([^.[]+)\[(\d+)\](?:\.([^.[]+))?/.exec(field) ?? [];
	if (cell === undefined) return undefined;
	const { source } = registers.get(name) ?? {};
	const column = source?.type.columns.find((one) => one.key === key);
	const { file, line } = source?.rows[Number(number) - 1]?.place ?? { file: name, line: number };
	const label = [source?.type.label[language] ?? name, column?.label[language] ?? key].filter(Boolean).join(': ');
	return { label, problem: `${file}:${line}`, hint: hintOf(column, language) };
}
