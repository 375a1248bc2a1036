/** One file to change; paths are relative to the root, with `/` between folders. */
export interface Change {
	readonly file: string;
	/** What it shall hold; undefined: it is taken away. */
	readonly bytes: Uint8Array | undefined;
	/** Whether what it held is kept below `.regelrett/kept/`. */
	readonly keep: boolean;
	/** SHA-256 of what it held when that was decided; undefined: there was no such file. */
	readonly before: string | undefined;
}
