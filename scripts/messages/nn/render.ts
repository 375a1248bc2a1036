import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'link-refused': {
		message: ({ address }) => `Lenkja «${address}» kan ikkje stå i eit ferdig dokument.`,
		remedy: () =>
			'Lenk til ei nettadresse (https), ei e-postadresse (mailto), eit telefonnummer (tel) eller ei fil ved sida av dokumentet.',
		why: 'Lenkjer til programkode eller til filer på eiga maskin verkar ikkje hos lesaren, og kan gjere skade når nokon trykkjer på dei.',
	},
};
