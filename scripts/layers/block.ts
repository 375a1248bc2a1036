/** The least part of a text that is kept, changed or taken away as one. */
export interface Block {
	readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'table' | 'fence' | 'tag' | 'passage';
	/** As written, without the line end. */
	readonly text: string;
	/** The same for two blocks exactly when they say the same: where lines break and how an item is numbered make no other. */
	readonly key: string;
	/** Lines without words before it. */
	readonly gap: string;
	/** Offset of `text` in the text that it was taken from. */
	readonly start: number;
}
