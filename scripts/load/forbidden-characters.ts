import type { Report } from '../types/index.ts';

/** Controls, bidirectional overrides, private use and non-characters: invisible in an editor, refused or misread by Word, PDF and the merge. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** Reports the first character of each line that no file may hold; answers whether there was one. */
export function reportForbidden(text: string, file: string, report: Report): boolean {
	let found = false;
	if (!forbidden.test(text)) return false;
	text.split('\n').forEach((line, index) => {
		const hit = forbidden.exec(line);
		if (hit === null) return;
		found = true;
		const codePoint = `U+${(hit[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
		const place = { file, line: index + 1, column: hit.index + 1 };
		report({ code: 'control-character', severity: 'error', place, params: { codePoint } });
	});
	return found;
}
