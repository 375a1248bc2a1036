/** What every renderer of files is asked: which to read, and where to write what it makes of each. */
export interface FilesOrder {
	readonly files: readonly (readonly [source: string, target: string])[];
}
