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
	/** YYYY-MM-DD: the day on which the source was read. */
	readonly verifiedOn: string;
	/** The codes that there are, by edition; an edition without its list is not looked up. */
	readonly classifications: ReadonlyMap<string, Classification>;
}

/** The codes of one edition. */
export interface Classification {
	/** Of the standard that the edition rests on: `NACE Rev. 2`. */
	readonly title: string;
	/** Divisions, groups and classes: `16`, `16.1`, `16.10`. */
	readonly codes: ReadonlySet<string>;
	/** The fifth digits of a class in this edition, by class; none where its national codes are not listed. */
	readonly fifthDigits: ReadonlyMap<string, readonly string[]>;
}

/** The industries that the annex of the order of 1978 covers. */
export interface CoveredIndustries {
	/** Id of the order in the register of law. */
	readonly order: string;
	/** A service must be there so many years after its industry was covered. */
	readonly years: number;
	/** Of the time limit. */
	readonly norm: string;
	readonly groups: readonly CoveredGroup[];
	/** Each line of a group, and each group without lines, by its code: `7.a`, `4`. */
	readonly lines: ReadonlyMap<string, CoveredLine>;
}

export interface CoveredGroup {
	readonly number: string;
	readonly name: string;
	/** The day from which it is covered. */
	readonly from: string;
	readonly norm: string;
}

export interface CoveredLine {
	readonly name: string;
	readonly group: CoveredGroup;
}
