import type { Chart } from '../../../types/index.ts';
import { picture } from '../picture.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';
import { twips } from '../twips.ts';
import { words } from '../words.ts';

/** A chart with its caption on the same page, drawn for paper: what Word makes of vectors depends on the fonts it finds. */
export function chart({ url, alt, caption }: Chart, setting: Setting, state: State): readonly Block[] {
	const drawing = state.assets.get(url);
	if (drawing === undefined) throw new Error(`The chart “${url}” has not been drawn`);
	const asset = { ...drawing, file: `${drawing.file}.png`, bytes: state.png(drawing), mediaType: 'image/png' } as const;
	const room = { width: setting.width, height: twips(220) };
	const place = placed(setting);
	return [
		state.paragraph({
			style: 'Figure',
			...place,
			keepNext: true,
			children: [picture(asset, room, { alternative: alt }, state)],
		}),
		state.paragraph({ style: 'Caption', ...place, children: [words(caption, setting)] }),
	];
}
