import type { Imported, Report, Repository } from '../../types/index.ts';

/** What is imported, and what was asked for. */
export interface TextRequest {
	/** The name that it is reported under. */
	readonly file: string;
	/** The kind asked for; undefined: the one that the text looks like. */
	readonly kind: string | undefined;
}

/** The documents of a text file; reports and answers undefined where it cannot be read whole. */
export function importText(
	bytes: Uint8Array,
	{ kind = 'instruction' }: TextRequest,
	_repository: Repository,
	_report: Report,
): Imported | undefined {
	const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
	const children = lines
		.filter((line) => line.trim() !== '')
		.map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value: value.trim() }] }));
	return {
		documents: [
			{
				title: lines[0]?.trim() ?? '',
				language: 'nb',
				kind,
				body: { type: 'root', children },
				facts: {},
				blanks: [],
				assets: new Map(),
			},
		],
		findings: [],
	};
}
