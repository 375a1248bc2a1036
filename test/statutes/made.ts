import { readdirSync } from 'node:fs';
import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { prepare } from '../../scripts/pipeline.ts';
import type { Kind } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

export const centres = ['fbsc-nordjylland', 'fbsc-sydjylland-fyn', 'fbsc-sjaelland-bornholm'] as const;

/** The file of a centre's statute. */
export function statuteOf(centre: string): string {
	const name = readdirSync(`company/${centre}`).find((file) => file.startsWith('VEDT-'));
	if (name === undefined) throw new Error(`${centre} has no statute`);
	return `company/${centre}/${name}`;
}

/** A centre with its registers and its statute. */
export function centreAlone(centre: string): Edits {
	const folder = `company/${centre}`;
	const files = [`${folder}/README.md`, `${folder}/sites.csv`, `${folder}/enrolments.csv`, statuteOf(centre)];
	return files.map((file) => ({ copy: file, to: file }));
}

/** The first centre's statute as the pipeline makes it, filled in otherwise by `changes`, with the kinds that there are. */
export async function madeStatute(
	changes: Readonly<Record<string, string>> = {},
): Promise<{ readonly body: Root; readonly kinds: ReadonlyMap<string, Kind> }> {
	const [centre] = centres;
	const file = statuteOf(centre);
	const edits = Object.entries(changes).map(([find, replace]) => ({ file, find, replace }));
	const { root, remove } = makeRepository([...centreAlone(centre), ...edits]);
	try {
		const options = { asOf: undefined, earlier: undefined };
		const { companies, repository } = await prepare(root, process.cwd(), options, () => {});
		const made = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === 'statute');
		if (made === undefined) throw new Error('The statute was not made');
		return { body: made.doc.body, kinds: repository.kinds };
	} finally {
		remove();
	}
}

/** The words of the narrowest parts of a legal text, by their anchors: parts of §§, lettered items, points without them. */
export function partsOf(body: Root): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	visit(body, (node) => {
		const { anchor } = node.data ?? {};
		if (anchor === undefined || !['subsection', 'listItem'].includes(node.type)) return;
		parts.set(anchor, wordsOf(node).replaceAll('\u00a0', ' '));
	});
	const wider = [...parts.keys()].map((anchor) => anchor.replace(/-[^-]+$/, ''));
	for (const anchor of wider) parts.delete(anchor);
	return parts;
}
