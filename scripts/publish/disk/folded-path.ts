/** A path as it is known where capitals and forms of letters are not told apart: Windows and Mac hold `A.md` and `a.md`, and both forms of `å`, for one file. */
export function foldedPath(path: string): string {
	return path.normalize('NFC').toLowerCase();
}
