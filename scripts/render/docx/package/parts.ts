/** The files of a document by their paths, before anything is packed. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;
