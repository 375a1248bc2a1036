type None = Readonly<Record<never, never>>;

/** Messages about merging facts into text. */
export interface MergeMessages {
	'template-syntax': {
		readonly problem: 'bracket' | 'block-unclosed' | 'block-mismatch' | 'block-stray' | 'expression';
		/** The piece of the author's text that cannot be read. */
		readonly text: string;
	};
	/** In characters. */
	'template-too-large': { readonly limit: number };
	'template-too-deep': { readonly limit: number };
	'template-too-many': { readonly what: 'blocks' | 'fields'; readonly limit: number };
	'template-forbidden': {
		readonly what:
			| 'raw'
			| 'raw-block'
			| 'partial'
			| 'decorator'
			| 'literal'
			| 'name'
			| 'option'
			| 'expression'
			| 'block-parameter';
		readonly text: string;
	};
	/** `U+202E` */
	'character-forbidden': { readonly codePoint: string };
	'name-unknown': { readonly name: string; readonly nearest: string | undefined };
	/** Inside a block that changes what names mean: `block` is the list or group it stands in. */
	'name-in-block-unknown': { readonly name: string; readonly block: string; readonly nearest: string | undefined };
	'helper-unknown': { readonly name: string; readonly nearest: string | undefined };
	'helper-argument': {
		readonly helper: string;
		readonly expected:
			| 'nothing'
			| 'one-value'
			| 'two-values'
			| 'quoted-text'
			| 'condition'
			| 'date'
			| 'instant'
			| 'number'
			| 'amount'
			| 'list'
			| 'list-of-texts'
			| 'group'
			| 'same-type';
	};
	/** `file`: where the value belongs, when it is written in a file. */
	'value-missing': { readonly name: string; readonly file: string | undefined };
	'value-not-printable': { readonly name: string; readonly shape: 'list' | 'group' | 'yes-no' | 'number' };
	'value-place': { readonly name: string };
	'section-unknown': { readonly key: string; readonly nearest: string | undefined };
	'word-unknown': { readonly key: string; readonly nearest: string | undefined };
	'slot-place': { readonly slot: string };
	'slot-in-body': { readonly slot: string };
	'slot-repeated': { readonly slot: string };
	'body-without-slot': None;
	'html-forbidden': None;
	'address-forbidden': { readonly address: string };
	/** In characters. */
	'output-too-long': { readonly limit: number };
}
