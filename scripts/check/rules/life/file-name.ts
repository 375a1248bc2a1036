import { posix } from 'node:path';
import { fileName } from '../../../fill/names/file-name.ts';
import type { DocumentRule } from '../../../types/index.ts';

/** The file is named after the document's number and title. */
export const fileNameRule: DocumentRule = {
	code: 'file-name',
	for: 'all',
	norms: ['S3-file'],
	scope: 'document',
	check({ doc, source, data: { title } }, report) {
		if (doc.id === '' || typeof title !== 'string') return;
		const name = posix.basename(source.file).normalize('NFC');
		const expected = `${fileName(doc.id, title)}.md`;
		if (name === expected) return;
		const place = { file: source.file, line: 1, column: 1 };
		report({ code: 'file-name', severity: 'error', place, params: { name, expected } });
	},
};
