/** A fact as it is to be written: text, a list, or a group; nothing is interpreted. */
export type Fact = string | readonly Fact[] | { readonly [key: string]: Fact };

/** New facts of a company by their key in its README; null: there is none, so the key goes. */
export type Facts = ReadonlyMap<string, Fact | null>;
