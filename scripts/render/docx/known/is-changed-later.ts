import { FootNotes, type IContext, TableRow } from 'docx';

/**
 * Whether the library itself takes apart what is answered and changes it: in notes, whose first paragraph gets their number,
 * and in rows that keep to the row below.
 */
export function isChangedLater({ stack }: IContext): boolean {
	return stack.some(
		(around: unknown) =>
			around instanceof FootNotes ||
			(around instanceof TableRow && Reflect.get(around, 'options').keepNext !== undefined),
	);
}
