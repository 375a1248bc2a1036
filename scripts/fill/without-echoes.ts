import type { Message, Report } from '../types/index.ts';

/** Passes messages on but for those that a value is missing which was written and has been refused. */
export function withoutEchoes(found: readonly Message[], top: 'company' | 'document', report: Report): Report {
	const refused = found.flatMap((message) => {
		if (!('field' in message.params) || !('text' in message.params || message.code === 'field-shape')) return [];
		return `${top}.${message.params.field.replace(/\[\d+\]/g, '')}`;
	});
	return (message) => {
		const name = message.code === 'value-missing' ? message.params.name : '';
		if (!refused.some((field) => name === field || name.startsWith(`${field}.`))) report(message);
	};
}
