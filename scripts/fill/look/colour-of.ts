import type { Company } from '../../types/index.ts';
import { readableColour } from './readable-colour.ts';

/** Of firms that have not said theirs. */
const defaultColour = '#1f4e6b';

/** The colour in which a firm's name and headings are printed, dark enough to be read on white. */
export function colourOf({ colour }: Pick<Company, 'colour'>): string {
	return readableColour(colour ?? defaultColour);
}
