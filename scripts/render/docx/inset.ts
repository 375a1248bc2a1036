import type { Setting } from './state.ts';
import { twips } from './twips.ts';

/** The setting further in, as long as there is room for text; beyond that everything stands in one line. */
export function inset(setting: Setting, distance: number): Pick<Setting, 'indent' | 'width'> {
	const width = setting.width - distance;
	return width < least ? setting : { indent: setting.indent + distance, width };
}

const least = twips(60);
