/** A place where a health service can be met. */
export interface Office {
	/** Of a local office; undefined for the service itself, or its head office. */
	readonly name: string | undefined;
	/** The district in which it lies, by its name. */
	readonly district: string | undefined;
	readonly contact: string | undefined;
	readonly phone: string | undefined;
}

/** A health service as far as it can be invited. */
export interface Service {
	readonly name: string;
	/** As the district's register says it. */
	readonly kind: string;
	readonly offices: readonly Office[];
}
