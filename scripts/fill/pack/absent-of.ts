import { packTexts } from '../../messages/inspection-pack.ts';
import type { AbsentDocument, Company, Filled, PackSettings } from '../../types/index.ts';
import { holds, isPrinted } from './is-printed.ts';

/** The documents that a pack names without showing them, by number, and why. */
export function absentOf(
	documents: readonly Filled[],
	settings: PackSettings,
	{ language }: Company,
): readonly AbsentDocument[] {
	const printed = isPrinted(settings);
	const absent = documents.filter((filled) => !printed(filled));
	return absent
		.toSorted((one, other) => one.doc.path.localeCompare(other.doc.path, 'en', { numeric: true }))
		.map((filled) => ({
			id: filled.doc.id,
			title: filled.doc.meta.title,
			version: filled.doc.meta.version,
			status: filled.doc.meta.status.word,
			why: holds(filled) ? settings.withheld.why[language] : packTexts[language].absent.notInForce,
		}));
}
