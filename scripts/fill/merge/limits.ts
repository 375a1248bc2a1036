/**
 * What a text may ask of the machine. Measured on two shared cores: 1,000 blocks or 5,000 fields compile in half a
 * second, and templates of the trade have some dozens. Depth is quadratic in the Handlebars parser.
 */
export const limits = {
	/** Characters of a template or a document. */
	size: 256 * 1024,
	/** Blocks within blocks; also parentheses in one field. */
	depth: 20,
	blocks: 1000,
	fields: 5000,
	/** Characters of a merged text, its values put in. */
	output: 512 * 1024,
} as const;
