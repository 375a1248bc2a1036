import { editionTexts } from '../../messages/edition.ts';
import { frameTexts } from '../../messages/frame.ts';
import type { Company, EditionFrame, Field, RegisterColumns } from '../../types/index.ts';

const columns = ['id', 'title', 'version', 'date', 'status', 'owner', 'nextReview'] as const;

/** Words what stands round the chapters, in the handbook's language, once for all formats. */
export function editionFrame(
	{ language, name, example, fields: facts }: Company,
	date: string,
	fields: readonly Field[],
): EditionFrame {
	const texts = editionTexts[language];
	const frame = frameTexts[language];
	const label = (key: string, among = fields) => among.find((field) => field.key === key)?.label[language] ?? key;
	const contact = facts.find(({ key }) => key === 'emergencyContacts')?.fields;
	return {
		line: texts.changed(date),
		notices: example ? [{ type: 'example', text: frame.example }] : [],
		contents: texts.contents,
		contacts: texts.contacts,
		contactColumns: [label('name', contact), label('phone', contact)],
		register: {
			title: texts.register,
			columns: Object.fromEntries(columns.map((key) => [key, label(key)])) as RegisterColumns,
		},
		changes: { title: texts.changes, columns: texts.columns },
		words: { ...frame.words, logo: frame.logo(name), ...texts.words },
	};
}
