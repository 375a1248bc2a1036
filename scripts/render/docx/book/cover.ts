import {
	Footer,
	FrameAnchorType,
	HorizontalPositionAlign,
	type ParagraphChild,
	TextRun,
	VerticalPositionAlign,
} from 'docx';
import type { Edition } from '../../../types/index.ts';
import { qrCode } from '../../qr-code.ts';
import { spacer } from '../blocks/spacer.ts';
import { addressLink } from '../frame/address-link.ts';
import { foot } from '../frame/foot.ts';
import { notices } from '../frame/notices.ts';
import { noticeRows } from '../frame/shown.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { pageSetup } from '../page-setup.ts';
import { picture } from '../picture.ts';
import type { Card } from '../properties/card.ts';
import type { Section } from '../section.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';
import { coverHead } from './cover-head.ts';
import { shortRule } from './short-rule.ts';
import { standingOf } from './standing-of.ts';

/** The first page: whose handbook this is, when it was last changed, and what must be known of it; none beside a template's. */
export function cover(edition: Edition, card: Card, state: State): readonly Section[] {
	if (state.sheet.title) return [];
	const options = {
		properties: { page: { ...pageSetup, margin: { ...pageSetup.margin, left: twips(40) } } },
		headers: { default: coverHead(state) },
		footers: { default: state.sheet.firm ? foot(standingOf(edition.frame), state.sheet.width) : noFoot() },
		// The frame stands on the page of the paragraph that follows it.
		children: [...opening(edition, state), ...ending(edition, state), spacer()],
	};
	return [{ card, options }];
}

/** What is said below other pages stands on the cover itself. */
function noFoot(): Footer {
	return new Footer({ children: [new KnownParagraph({ style: 'Spacer' })] });
}

function opening({ firm, frame, title }: Edition, state: State): readonly Block[] {
	return [
		new KnownParagraph({ style: 'CoverLogo', children: state.sheet.firm ? [] : logo(frame.words.logo, state) }),
		new KnownParagraph({ style: 'Title', children: [textRun(guard(title))] }),
		shortRule(state),
		new KnownParagraph({ style: 'CoverFirm', children: [textRun(guard(firm.name))] }),
		...notices(noticeRows(frame.notices), { run: {} }, state),
	];
}

function logo(alternative: string, state: State): readonly ParagraphChild[] {
	const { logo: asset } = state.firm;
	return asset === undefined ? [] : [picture(asset, { width: twips(90), height: twips(22) }, { alternative }, state)];
}

/** At the bottom of the page, however long the title is: paragraphs in frames that are alike share one. */
function ending({ firm, frame: { current, line, words } }: Edition, state: State): readonly Block[] {
	const said = current === undefined ? words.uncontrolledCopy : current.said;
	const lines = [firm.orgNumber ?? '', line, said].filter((text) => text !== '');
	const standing = lines.map((text, index) => new TextRun({ break: index === 0 ? 0 : 1, text: guard(text) }));
	if (current === undefined) return [framed(standing, state)];
	const { asset, side } = qrCode(current.address);
	const room = { width: twips(side), height: twips(side) };
	return [
		framed([...standing, new TextRun({ break: 1 }), addressLink(current.address)], state),
		framed([picture(asset, room, { alternative: current.alternative }, state)], state),
	];
}

function framed(children: readonly ParagraphChild[], { sheet }: State): Block {
	return new KnownParagraph({
		style: 'CoverFoot',
		frame: {
			type: 'alignment',
			width: sheet.width - twips(15),
			anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
			alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
		},
		children,
	});
}
