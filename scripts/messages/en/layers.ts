import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'The record of answers to changes of the library cannot be read.',
		remedy: () => 'Bring the file back from git.',
		why: 'Without it nobody knows what the organisation answered, and it would be asked again. The file is written by the program alone.',
	},
};
