import type { CompanySource } from '../../types/index.ts';

/** What becomes of the files below `company/` when the example goes. */
export interface ExampleFiles {
	/** Taken away: documents, logo and companies of the example. */
	readonly removed: readonly string[];
	/** Registers that begin anew: their headings stay. */
	readonly emptied: readonly string[];
}

/**
 * Tells which files belong to the example: all of the root company's own, since a made-up record must never stand as if
 * it were real, and those of every company marked as an example.
 * @param files all files below `company/`
 * @param kept paths that the new facts name, such as a logo
 */
export function exampleFiles(
	files: readonly string[],
	companies: readonly CompanySource[],
	kept: ReadonlySet<string>,
): ExampleFiles {
	const folders = files.filter((file) => /^company\/[^/]+\/README\.md$/.test(file)).map((file) => file.slice(0, -9));
	const examples = new Set(companies.filter(isExample).map(({ folder }) => `${folder}/`));
	const ofRoot: string[] = [];
	const ofOthers: string[] = [];
	for (const file of files) {
		if (kept.has(file) || file === 'company/README.md') continue;
		const folder = folders.find((candidate) => file.startsWith(candidate));
		if (folder === undefined) ofRoot.push(file);
		else if (examples.has(folder)) ofOthers.push(file);
	}
	const emptied = ofRoot.filter((file) => /\.csv$/i.test(file));
	return { emptied, removed: [...ofRoot.filter((file) => !emptied.includes(file)), ...ofOthers] };
}

function isExample({ values }: CompanySource): boolean {
	const mark = values.entries.get('example')?.value;
	return mark?.type === 'scalar' && /^(ja|yes|true)$/i.test(mark.text);
}
