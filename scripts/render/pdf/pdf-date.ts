/** Year, month and day of a document's date; a bare year stands as 1 January. */
export function pdfDate(date: string): readonly [year: number, month: number, day: number] {
	const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
	return [year, month, day];
}
