/** What of the look is the firm's own. */
export interface Look {
	/** Colour, as Word writes it. */
	readonly brand: string;
	/** Name of the typeface. */
	readonly font: string;
	/** Room for text between the margins, in twips. */
	readonly width: number;
}
