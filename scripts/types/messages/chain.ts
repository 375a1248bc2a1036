/** Messages about documents that are made of registers and of other documents. */
export interface ChainMessages {
	/** `kind`: the one it must be of; undefined: any. */
	'taken-missing': {
		readonly field: string;
		readonly id: string;
		readonly kind: string | undefined;
		readonly nearest: string | undefined;
	};
	/** `folder`: where the register would lie. */
	'row-none': { readonly register: string; readonly folder: string };
}
