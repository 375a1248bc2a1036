/** The colours that do not change with the firm, as Word writes them. */
export const ink = {
	text: '1D232B',
	secondary: '56606B',
	hairline: 'D5DAE0',
	tint: 'F4F6F8',
	notice: '8A4B00',
	watermark: 'ECEEF1',
} as const;
