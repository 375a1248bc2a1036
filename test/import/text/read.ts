import { readFileSync } from 'node:fs';
import { importText } from '../../../scripts/import/text/import-text.ts';
import { load } from '../../../scripts/load/load.ts';
import type { Finding, Imported, ImportFindingName, Message, Repository } from '../../../scripts/types/index.ts';

let repository: Promise<Repository> | undefined;

/** What is imported of a text with this project's own kinds and registers. */
export async function read(
	text: string | Uint8Array,
	kind?: string,
): Promise<{ readonly imported: Imported | undefined; readonly messages: readonly Message[] }> {
	repository ??= load('.', '.', () => {});
	const messages: Message[] = [];
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const imported = importText(bytes, { file: 'prøve.txt', kind, company: undefined }, await repository, (message) =>
		messages.push(message),
	);
	return { imported, messages };
}

/** The documents of a file. */
export async function readSeed(file: string): Promise<Imported> {
	const { imported, messages } = await read(readFileSync(file));
	if (imported === undefined) throw new Error(JSON.stringify(messages));
	return imported;
}

/** The findings of a name. */
export function named<N extends ImportFindingName>(
	{ findings }: Imported,
	name: N,
): readonly Extract<Finding, { name: N }>[] {
	return findings.filter((finding): finding is Extract<Finding, { name: N }> => finding.name === name);
}

/** How many there are of each part, by document. */
export function countsOf(imported: Imported): Readonly<Record<string, Readonly<Record<string, number>>>> {
	const counts: Record<string, Record<string, number>> = {};
	for (const { params } of named(imported, 'count'))
		counts[params.document] = { ...counts[params.document], [params.part]: params.count };
	return counts;
}

/** The five texts, where they are there. */
export const seeds = {
	meetings: '../shared/seeds/000_ca04f0285ec11940.txt',
	defence: '../shared/seeds/001_b2be48fb36e2ae8e.txt',
	order: '../shared/seeds/002_f80e2194dfb8690d.txt',
	revision: '../shared/seeds/003_79127712e1a012c0.txt',
	grants: '../shared/seeds/004_9214e49dc164dc32.txt',
};
