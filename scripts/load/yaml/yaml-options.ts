import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/** How all YAML is read: nothing that leads elsewhere or runs, and no value guessed. */
export const yamlOptions = {
	version: '1.2',
	schema: 'core',
	merge: false,
	uniqueKeys: true,
	strict: true,
	resolveKnownTags: false,
	prettyErrors: false,
} satisfies ParseOptions & DocumentOptions & SchemaOptions;
