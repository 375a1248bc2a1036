/** One industry code edition and what the law says of its codes, as far as verified. */
export interface IndustryCodes {
	/** Editions of the standard that are known: `SN2007`, `SN2025`, `DB07`. */
	readonly editions: readonly string[];
	/** The edition that the law's list of obliged industries is written in. */
	readonly obligedEdition: string;
	/** Codes and groups whose enterprises must have an occupational health service. */
	readonly obliged: readonly string[];
	/** False: a code that is absent from `obliged` proves nothing. */
	readonly complete: boolean;
	readonly norm: string;
	readonly source: string;
}
