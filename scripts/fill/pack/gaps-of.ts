import { packTexts } from '../../messages/inspection-pack.ts';
import { word } from '../../messages/word.ts';
import type { Chapter, Company, Filled, Gap, Message } from '../../types/index.ts';
import type { Undocumented } from './undocumented.ts';

/**
 * What the check warned of, by document as the book has them, then what is about facts and registers, and last the
 * norms that no document carries.
 */
export function gapsOf(
	found: readonly Message[],
	documents: readonly Filled[],
	chapters: readonly Chapter[],
	{ language, source }: Company,
	norms: readonly Undocumented[],
): readonly Gap[] {
	const order = chapters.flatMap((chapter) => chapter.documents);
	const rank = ({ place }: Message) => {
		const at = order.findIndex(({ doc }) => doc.file === place.file);
		return at < 0 ? order.length : at;
	};
	const warnings = found.filter(({ severity }) => severity === 'warning');
	const told = warnings
		.toSorted((one, other) => rank(one) - rank(other))
		.map((message) => {
			const { file } = message.place;
			const about = documents.find(({ doc }) => doc.file === file)?.doc;
			const facts = file === source.file ? packTexts[language].gaps.facts : file;
			return {
				where: about === undefined ? facts : `${about.id} ${about.meta.title}`,
				anchor: order.find(({ doc }) => doc.file === file)?.anchor,
				what: word(message, language).message,
				norms: message.norms ?? [],
			};
		});
	const { undocumented } = packTexts[language].gaps;
	return [...told, ...norms.map(({ norm, text }) => lacking(norm, undocumented(text)))];
}

function lacking(norm: string, what: string): Gap {
	return { where: norm, anchor: undefined, what, norms: [norm] };
}
