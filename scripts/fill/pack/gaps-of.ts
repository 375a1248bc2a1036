import { packTexts } from '../../messages/inspection-pack.ts';
import { word } from '../../messages/word.ts';
import type { Chapter, Company, Compliance, Filled, Gap, Message, Waived } from '../../types/index.ts';

/** What is known of a company beside its documents. */
export interface Findings {
	/** What the check found. */
	readonly found: readonly Message[];
	/** What its documents waive of that. */
	readonly waived: readonly Waived[];
	/** Where each norm is documented. */
	readonly compliance: Compliance | undefined;
}

/**
 * What the check warned of, by document as the book has them, then what is about facts and registers, then the norms that
 * no document carries, and last what is waived.
 */
export function gapsOf(
	{ found, waived, compliance }: Findings,
	documents: readonly Filled[],
	chapters: readonly Chapter[],
	{ language, source }: Company,
): readonly Gap[] {
	const texts = packTexts[language].gaps;
	const order = chapters.flatMap((chapter) => chapter.documents);
	const rank = ({ place }: Message) => {
		const at = order.findIndex(({ doc }) => doc.file === place.file);
		return at < 0 ? order.length : at;
	};
	const about = ({ place: { file } }: Message) => {
		const document = documents.find(({ doc }) => doc.file === file)?.doc;
		const facts = file === source.file ? texts.facts : file;
		return {
			where: document === undefined ? facts : `${document.id} ${document.meta.title}`,
			anchor: order.find(({ doc }) => doc.file === file)?.anchor,
		};
	};
	const warnings = found.filter(({ severity }) => severity === 'warning');
	const told = warnings
		.toSorted((one, other) => rank(one) - rank(other))
		.map((message) => ({ ...about(message), what: word(message, language).message, norms: message.norms ?? [] }));
	const own = waived.filter(({ message }) => documents.some(({ doc }) => doc.file === message.place.file));
	const excused = own
		.toSorted((one, other) => rank(one.message) - rank(other.message))
		.map(({ message, reason, by }) => ({
			...about(message),
			what: texts.waived({ what: word(message, language).message, reason, by }),
			norms: message.norms ?? [],
		}));
	const lacking = (compliance?.rows ?? [])
		.filter(({ state }) => state === 'gap')
		.map(({ norm: { id, text } }) => ({ where: id, anchor: undefined, what: texts.undocumented(text), norms: [id] }));
	return [...told, ...lacking, ...once(excused)];
}

/** A text that becomes several documents says the same of each. */
function once(gaps: readonly Gap[]): readonly Gap[] {
	return [...new Map(gaps.map((gap) => [JSON.stringify([gap.where, gap.what]), gap])).values()];
}
