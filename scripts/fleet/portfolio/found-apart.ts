import type { Message, Report } from '../../types/index.ts';

/** What is found while many companies are read, by whose files it was found in. */
export interface FoundApart {
	readonly report: Report;
	/**
	 * What was found in the files of the company with this README.
	 * @param readmes of all companies: a folder that has none is the first company's
	 */
	of(readme: string, readmes: { has(readme: string): boolean }): readonly Message[];
	/** What was found in files that are no company's. */
	others(): readonly Message[];
}

/** Keeps what is found apart, so that one company's errors stand with it and hold up no other. */
export function foundApart(): FoundApart {
	const found = new Map<string, Message[]>();
	return {
		report(message) {
			const owner = ownerOf(message.place.file);
			found.set(owner, [...(found.get(owner) ?? []), message]);
		},
		of(readme, readmes) {
			const own = found.get(readme) ?? [];
			if (readme !== root) return own;
			return [...own, ...[...found].flatMap(([owner, of]) => (owner === '' || readmes.has(owner) ? [] : of))];
		},
		others: () => found.get('') ?? [],
	};
}

const root = 'README.md';

function ownerOf(file: string): string {
	const [, folder] = /^company\/([^/]+)\//.exec(file) ?? [];
	if (folder !== undefined) return `company/${folder}/README.md`;
	return file === root || file.startsWith('company/') ? root : '';
}
