import type { Doc } from '../../../types/index.ts';
import { xmlText } from '../xml-text.ts';

/** `docProps/app.xml`: whose document it is, and what wrote it. */
export function appProperties({ meta }: Doc): string {
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
		`<Company>${xmlText(meta.company.name)}</Company><Application>Regelrett</Application></Properties>`,
	].join('');
}
