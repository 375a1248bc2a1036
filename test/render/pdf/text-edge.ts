const millimetre = 72 / 25.4;

/** Where the text of a § begins, in points from the page's left edge: beside the column of the numbers. */
export const textEdge = (25 + 15) * millimetre;
