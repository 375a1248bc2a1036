import type { ChangeTexts } from '../../messages/change-texts.ts';
import type { PassageChange, SectionChange, ToldSection } from '../../types/index.ts';

/** What a section changes of substance, in plain words; undefined where it changes nothing but language and form. */
export function toldSection({ heading, done, passages }: SectionChange, texts: ChangeTexts): ToldSection | undefined {
	const told = passages.filter((passage) => !isEditorial(passage));
	if (told.length === 0) return undefined;
	const name = heading || texts.wholeText;
	// The heading of a new section stands above it already.
	const parts = done === undefined ? told : told.filter(({ what }) => what !== 'heading');
	return {
		heading: done === undefined ? name : texts.section[done](name),
		told: parts.map((passage) => passageLines(passage, texts)),
	};
}

export function isEditorial({ substance }: PassageChange): boolean {
	return substance === 'editorial';
}

function passageLines(passage: PassageChange, texts: ChangeTexts): readonly string[] {
	const { before, after, done, roles } = passage;
	const concerns = roles.length === 0 ? [] : [texts.concerns(texts.listed(roles))];
	const head = headOf(passage, texts);
	if (done === 'changed')
		return before === after
			? [head, after, ...concerns]
			: [head, `${texts.before} ${before}`, `${texts.after} ${after}`, ...concerns];
	return [`${head}: ${done === 'removed' ? before : after}`, ...concerns];
}

function headOf({ done, what, reasons }: PassageChange, texts: ChangeTexts): string {
	if (done === 'moved') return `${texts.done.moved[what]} (${texts.order.toLowerCase()})`;
	if (done !== 'changed') {
		const binds = reasons.some(({ reason }) => reason === 'duty');
		return `${texts.done[done][what]}${binds ? ` (${texts.binds})` : ''}`;
	}
	return reasons
		.map(({ reason, before, after }) => {
			if (reason === 'part' || reason === 'order') return texts.order;
			return texts.changed[reason](before.join(' '), after.join(' '));
		})
		.join('; ');
}
