import type { Root } from 'mdast';
import { type MergeInput, mergeDocument } from '../../../scripts/fill/merge/merge-document.ts';
import type { DataGroup, Message, Text } from '../../../scripts/types/index.ts';

/** A firm that is made up; every declared field is there, null where it has no value. */
export const facts: DataGroup = {
	company: {
		name: 'Eksempelsaga AS',
		employees: 42,
		committee: true,
		founded: '1998-05-17',
		cvr: null,
		motto: ' \t ',
		share: 0.5,
		turnover: '1234567.5',
		manager: { name: 'Kari Nordmann', phone: null },
		healthService: null,
		contacts: [
			{ name: 'Ola', phone: '22 00 00 01', date: '2026-01-01', tags: ['dag', 'natt'] },
			{ name: 'Siri', phone: '22 00 00 02', date: '2026-02-01', tags: ['natt'] },
		],
		branches: null,
		languages: ['norsk', 'dansk', 'samisk'],
	},
	document: { title: 'Brann', date: '2026', participants: [] },
};

interface Outcome {
	readonly root: Root | undefined;
	readonly used: ReadonlySet<string>;
	readonly messages: readonly Message[];
	/** `code line:column`, in the order of the text. */
	readonly told: readonly string[];
}

/** Merges one text as a kind's template; the body is empty unless it is given. */
export function merge(
	template: string | Text,
	{ body = '', ...input }: Partial<Omit<MergeInput, 'body' | 'template'>> & { readonly body?: string | Text } = {},
): Outcome {
	const messages: Message[] = [];
	const merged = mergeDocument(
		{
			template: typeof template === 'string' ? text('template.md', template) : template,
			body: typeof body === 'string' ? text('document.md', body) : body,
			scope: facts,
			origins: new Map([
				['company', 'README.md'],
				['document', 'document.md'],
			]),
			language: 'nb',
			headings: new Map([
				['purpose', 'Formål'],
				['responsibility', 'Ansvar'],
			]),
			words: new Map([
				['none', 'Ingen'],
				['signature', 'Dato og underskrift'],
			]),
			...input,
		},
		(message) => messages.push(message),
	);
	const told = messages
		.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
		.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
	return { root: merged?.root, used: merged?.used ?? new Set(), messages, told };
}

/** A file without front matter. */
export function text(file: string, written: string): Text {
	return { file, text: written, bodyStart: 0 };
}
