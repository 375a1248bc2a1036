import type { Message, Report } from '../types/index.ts';

/**
 * Passes messages on but for those that a value is missing which has been refused where it is written; what is worked
 * out from a document is missing when anything is wrong with its front matter.
 */
export function withoutEchoes(found: readonly Message[], top: 'company' | 'document', report: Report): Report {
	const refused = found.flatMap((message) => {
		if (!('field' in message.params)) return [];
		const isRefused = 'text' in message.params || message.code === 'field-shape';
		// A fact that is missing is told in two places; a field of the document's own is filled in where it is named.
		if (!isRefused && (top === 'company' || message.severity !== 'error')) return [];
		const field = message.params.field.replace(/\[\d+\]/g, '');
		// A field may name the document that others are taken over from.
		return top === 'company' ? `company.${field}` : [`document.${field}`, `taken.${field}`];
	});
	if (top === 'document' && found.some(({ severity }) => severity === 'error')) refused.push('derived');
	return (message) => {
		const name = message.code === 'value-missing' ? message.params.name : '';
		if (!refused.some((field) => name === field || name.startsWith(`${field}.`))) report(message);
	};
}
