import { frameTexts } from '../../../messages/frame.ts';
import type { Doc } from '../../../types/index.ts';

/** The document as it is sent out to be edited: every page says that it is a copy and not in force, and what the fields are. */
export function editingCopy(doc: Doc): Doc {
	// Its words are to change, so it is no copy of the text in force.
	const { current: _, ...frame } = doc.frame;
	const { language } = doc;
	const { watermark, notice } = frameTexts[language].editing;
	return {
		...doc,
		frame: {
			...frame,
			watermark: frame.watermark ?? watermark,
			notices: [{ type: 'editing', text: notice }, ...frame.notices],
		},
	};
}
