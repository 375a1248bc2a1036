import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';

/** `items: kept`: what the example has as items may stay as it is, such as `Sett "status" til "Aktiv"`. */
const settingsSchema = z.strictObject({ items: z.enum(['asked', 'kept']).default('asked') });

/** What a new document, or a new version, says to its author is replaced by the author's own words before it leaves the draft. */
export const templateTextLeft: DocumentRule = {
	code: 'template-text-left',
	for: 'named',
	scope: 'document',
	check({ doc, source, repository }, report, settings) {
		const { items } = settingsSchema.parse(settings);
		if (doc.meta.status.state === 'draft') return;
		const entry = repository.words[doc.language].orders.summary;
		const asked = new Set(
			[source.kind.example, ...source.kind.examples.values()]
				.flatMap(({ text }) => linesOf(text))
				.filter((line) => asksForWords(line) && (items === 'asked' || !/^[-*] /u.test(line))),
		);
		for (const [index, line] of linesOf(source.text).entries()) {
			const isEntry = line.startsWith('summary: ') && line.includes(entry);
			if (!isEntry && !asked.has(line)) continue;
			const place = { file: source.file, line: index + 1, column: 1 };
			const params = { text: isEntry ? entry : line.replace(mark, '') };
			report({ code: 'template-text-left', severity: 'error', place, params });
		}
	},
};

/** A list's mark and a field's name, before what is written. */
const mark = /^(?:[-*] |\d+\. )?(?:[a-z]\w*: )?/iu;

/** Three words or more in a line of text, or in a field of one line: a role, a date or a law may well stay as it is. */
function asksForWords(line: string): boolean {
	if (line.startsWith('#') || line.startsWith('title:') || /(?:^|\s)[[{](?!\{)/u.test(line)) return false;
	return line.replace(mark, '').split(' ').length >= 3;
}

function linesOf(text: string): readonly string[] {
	return text.split('\n').map((line) => line.trim());
}
