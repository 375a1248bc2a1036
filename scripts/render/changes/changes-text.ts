import type { ChangeTexts } from '../../messages/change-texts.ts';
import { changeTexts } from '../../messages/changes.ts';
import type { ChangeSummary, Doc, PassageChange, SectionChange } from '../../types/index.ts';

/**
 * What two versions of a document differ in, in plain words for those who go by it: who has to read again, then what is new
 * section by section with the words before and now. Lines end in a line feed, the last one too.
 */
export function changesText({ id, meta, language }: Doc, summary: ChangeSummary): string {
	const texts = changeTexts[language];
	const substantive = summary.sections.flatMap((section) => sectionLines(section, texts));
	const editorial = summary.sections.filter(({ passages }) => passages.every(isEditorial));
	const lines = [
		`${id} ${meta.title}`,
		texts.title(summary.from, summary.to),
		'',
		...whoReads(summary, texts),
		...substantive,
		...(editorial.length === 0
			? []
			: ['', texts.editorialIn(texts.listed(editorial.map(({ heading }) => heading || texts.wholeText)))]),
	];
	return `${lines.join('\n')}\n`;
}

function whoReads({ sections, substance, overruled, readers }: ChangeSummary, texts: ChangeTexts): readonly string[] {
	if (sections.length === 0 && substance === 'editorial') return [texts.unchanged];
	if (substance === 'editorial') return [overruled === undefined ? texts.readAgainNobody : texts.overruled(overruled)];
	const roles = texts.listed(readers.map(({ role }) => role));
	const again = readers.length === 0 ? texts.readAgainAll : texts.readAgain(roles);
	return overruled === undefined ? [again] : [again, texts.raised(overruled)];
}

function sectionLines({ heading, done, passages }: SectionChange, texts: ChangeTexts): readonly string[] {
	const told = passages.filter((passage) => !isEditorial(passage));
	if (told.length === 0) return [];
	const name = heading || texts.wholeText;
	const title = done === undefined ? name : texts.section[done](name);
	// The heading of a new section stands above it already.
	const parts = done === undefined ? told : told.filter(({ what }) => what !== 'heading');
	return ['', title, ...parts.flatMap((passage) => passageLines(passage, texts))];
}

function passageLines(passage: PassageChange, texts: ChangeTexts): readonly string[] {
	const { before, after, done, roles } = passage;
	const concerns = roles.length === 0 ? [] : [`  ${texts.concerns(texts.listed(roles))}`];
	const head = `- ${headOf(passage, texts)}`;
	if (done === 'changed')
		return before === after
			? [`${head}`, `  ${after}`, ...concerns]
			: [head, `  ${texts.before} ${before}`, `  ${texts.after} ${after}`, ...concerns];
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

function isEditorial({ substance }: PassageChange): boolean {
	return substance === 'editorial';
}
