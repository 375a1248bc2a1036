import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'link-refused': {
		message: ({ address }) => `The link “${address}” cannot stand in a finished document.`,
		remedy: () =>
			'Link to a web address (https), an e-mail address (mailto), a telephone number (tel) or a file beside the document.',
		why: 'Links to program code or to files on one’s own machine do not work for the reader, and can do harm when someone follows them.',
	},
};
