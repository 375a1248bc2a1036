import type { LayersMessages } from '../../types/index.ts';

export const layers: LayersMessages = {
	'decisions-damaged': {},
};
