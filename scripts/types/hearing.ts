/** One of those who were asked about a document before it was approved. */
export interface Hearing {
	/** As written: `Arbeidsmiljøutvalget`. */
	readonly asked: string;
	/** YYYY-MM-DD */
	readonly from: string;
	readonly until?: string;
	readonly comments: number;
}
