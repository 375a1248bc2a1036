import { AlignmentType, Header } from 'docx';
import type { CurrentVersion } from '../../../types/index.ts';
import { qrCode } from '../../qr-code.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { page } from '../page.ts';
import { picture } from '../picture.ts';
import type { State } from '../state.ts';
import { twips } from '../twips.ts';
import { addressLink } from './address-link.ts';
import { watermark } from './watermark.ts';

/**
 * The first page has its head in the text; above it stands at most the watermark, and where the text in force is found,
 * so that no text has to make room for that.
 */
export function firstHead(current: CurrentVersion | undefined, mark: string | undefined, state: State): Header {
	if (current === undefined)
		return new Header({ children: [new KnownParagraph({ style: 'Spacer', children: watermark(mark) })] });
	const { asset, side, quiet } = qrCode(current.address);
	const place = {
		x: page.width - page.side + twips(quiet) - twips(side),
		y: page.top - twips(2) + twips(quiet) - twips(side),
	};
	const code = picture(
		asset,
		{ width: twips(side), height: twips(side) },
		{ alternative: current.alternative },
		state,
		place,
	);
	const line = { alignment: AlignmentType.RIGHT, indent: { right: twips(side - quiet + 2) } } as const;
	return new Header({
		children: [
			new KnownParagraph({
				...line,
				style: 'ControlLabel',
				children: [...watermark(mark), code, textRun(guard(current.said))],
			}),
			new KnownParagraph({ ...line, style: 'ControlText', children: [addressLink(current.address)] }),
		],
	});
}
