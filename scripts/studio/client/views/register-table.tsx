import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StudioRegister } from '../../../types/studio-work.ts';
import { texts } from '../start.ts';
import { roles } from './table-roles.ts';

const words = texts.work.register.columns;

export type RegisterRow = StudioRegister['rows'][number];

interface RegisterTableProps {
	readonly register: StudioRegister;
	readonly isShown: (row: RegisterRow) => boolean;
}

/** All norms of a register; those that are not shown stay where they are, hidden, as in the list of documents. */
export function RegisterTable({ register, isShown }: RegisterTableProps): JSX.Element {
	const { rows, states } = register;
	const cells = useMemo(() => {
		const word = new Map(states.map((one) => [one.state, one.word]));
		return rows.map((row) => <Cells key={row.norm} row={row} state={word.get(row.state) ?? row.state} />);
	}, [rows, states]);
	return (
		<table class="documents list register" {...roles.table}>
			<thead {...roles.group}>
				<tr {...roles.row}>
					{[words.norm, words.document, words.status].map((column) => (
						<th key={column} scope="col" {...roles.head}>
							{column}
						</th>
					))}
				</tr>
			</thead>
			<tbody {...roles.group}>
				{rows.map((row, index) => (
					<tr key={row.norm} {...roles.row} hidden={!isShown(row)}>
						{cells[index]}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Cells({ row, state }: { readonly row: RegisterRow; readonly state: string }): JSX.Element {
	const { norm, text, holder, part, reason } = row;
	return (
		<>
			<th scope="row" {...roles.name}>
				<Whole text={norm} />
				<small>{text}</small>
			</th>
			<td {...roles.cell} data-column={words.document}>
				<Whole text={holder} />
				{part !== '' && ` (${part})`}
				{reason !== '' && <small> {reason}</small>}
			</td>
			<td {...roles.cell} data-column={words.status}>
				{state}
			</td>
		</>
	);
}

/** Several ids, none of which is broken at the end of a line; what else carries a norm is words. */
function Whole({ text }: { readonly text: string }): JSX.Element {
	return (
		<>
			{text.split(/(?<=;) /u).map((part, index) => (
				<Fragment key={part}>
					{index > 0 && ' '}
					{part.includes(' ') ? part : <span class="whole">{part}</span>}
				</Fragment>
			))}
		</>
	);
}
