import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'link-refused': {
		message: ({ address }) => `Lenken «${address}» kan ikke stå i et ferdig dokument.`,
		remedy: () =>
			'Lenk til en nettadresse (https), en e-postadresse (mailto), et telefonnummer (tel) eller en fil ved siden av dokumentet.',
		why: 'Lenker til programkode eller til filer på egen maskin virker ikke hos leseren, og kan gjøre skade når noen trykker på dem.',
	},
};
