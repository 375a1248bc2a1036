import type { ISectionPropertiesOptions } from 'docx';
import { page } from './page.ts';

/** A4 with the margins of the look. */
export const pageSetup: NonNullable<ISectionPropertiesOptions['page']> = {
	size: { width: page.width, height: page.height },
	margin: {
		top: page.top,
		bottom: page.bottom,
		left: page.side,
		right: page.side,
		header: page.header,
		footer: page.footer,
	},
};
