import type { ChangeTexts } from '../../messages/change-texts.ts';
import { changeTexts } from '../../messages/changes.ts';
import type { ChangeSummary, Doc } from '../../types/index.ts';
import { isEditorial, toldSection } from './told-section.ts';

/**
 * What two versions of a document differ in, in plain words for those who go by it: who has to read again, then what is new
 * section by section with the words before and now. Lines end in a line feed, the last one too.
 */
export function changesText({ id, meta, language }: Doc, summary: ChangeSummary): string {
	const texts = changeTexts[language];
	const substantive = summary.sections.flatMap((section) => {
		const told = toldSection(section, texts);
		return told === undefined ? [] : ['', told.heading, ...told.told.flatMap(listItem)];
	});
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

function listItem([head = '', ...lines]: readonly string[]): readonly string[] {
	return [`- ${head}`, ...lines.map((line) => `  ${line}`)];
}
