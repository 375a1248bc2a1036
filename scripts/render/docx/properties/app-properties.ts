import { xmlText } from '../xml-text.ts';
import type { Card } from './card.ts';

/** `docProps/app.xml`: whose file it is, and what wrote it. */
export function appProperties({ firm }: Card): string {
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
		`<Company>${xmlText(firm)}</Company><Application>Regelrett</Application></Properties>`,
	].join('');
}
