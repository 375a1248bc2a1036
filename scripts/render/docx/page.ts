import { twips } from './twips.ts';

const side = twips(25);
const width = twips(210);

/** A4 as the look has it, in twips. */
export const page = {
	width,
	height: twips(297),
	side,
	top: twips(24),
	bottom: twips(22),
	header: twips(12),
	footer: twips(9),
	text: width - 2 * side,
} as const;
