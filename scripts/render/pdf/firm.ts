import type { FrameWords, Meta } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { pictureFile } from './picture-file.ts';
import { pictureSize } from './picture-size.ts';

/** Points: 80 by 14 mm. */
const largestLogo = { width: 226, height: 39.7 };

/** Name, number and logo of a firm as they are set. */
export function firm({ name, orgNumber = '', logo }: Meta['company'], words: FrameWords, largest = largestLogo) {
	return {
		name: breakable([name]),
		number: breakable([orgNumber]),
		logo: logo ? { ...pictureSize(logo, largest), file: pictureFile(logo, 'logo'), alt: words.logo } : null,
	};
}
