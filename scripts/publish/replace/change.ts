/** One file to change; paths are relative to the root, with `/` between folders. */
export interface Change {
	readonly file: string;
	/** What it shall hold; undefined: it is taken away, and kept below `.regelrett/kept/`. */
	readonly bytes: Uint8Array | undefined;
	/** SHA-256 of what it held when that was decided. */
	readonly before: string;
}
