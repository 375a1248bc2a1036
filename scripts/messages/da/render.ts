import type { RenderMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const render: Texts<RenderMessages> = {
	'link-refused': {
		message: ({ address }) => `Linket »${address}« kan ikke stå i et færdigt dokument.`,
		remedy: () =>
			'Link til en webadresse (https), en e-mailadresse (mailto), et telefonnummer (tel) eller en fil ved siden af dokumentet.',
		why: 'Links til programkode eller til filer på ens egen maskine virker ikke hos læseren og kan gøre skade, når nogen klikker på dem.',
	},
};
