import { slug } from '../fill/names/slug.ts';
import { documentNamed, isAdditionFile } from '../load/additions.ts';
import { changedInputs } from '../load/inputs/changed-inputs.ts';
import type { ChangeReason, Kind } from '../types/index.ts';
import type { OwnDocument } from './own-documents.ts';

/** What has been changed since the outputs were made, told apart by whom it concerns. */
export interface Changed {
	/** Why a document may be made anew; none: a build makes it as it was. */
	reasons(document: OwnDocument, readme: string): readonly ChangeReason[];
	/** The same of what is gathered of a company's documents, beside what has become of these; undefined: of all companies. */
	ofGathered(readme: string | undefined): readonly ChangeReason[];
}

/** Files of `templates/` that no document is made of. */
const beside =
	/^templates\/(?:[^/]+\/(?:README|example)\.md$|README\.md$|norms\/|handbook\/|inspection-pack\/|year-wheel\/)/;

/**
 * What differs between the inputs of the last build and those of now. It may name a document that a build makes as it was, since
 * it does not fill any in, and never leaves one out that a build makes otherwise.
 */
export function changedSince(
	before: ReadonlyMap<string, string>,
	now: ReadonlyMap<string, string>,
	kinds: ReadonlyMap<string, Kind>,
): Changed {
	const files = changedInputs(before, now).filter((path) => !path.endsWith('/'));
	const all = new Set(files);
	const readmes = new Set(
		[...before.keys(), ...now.keys()].filter((path) => /^company\/[^/]+\/README\.md$/.test(path)),
	);
	const texts = files.filter((file) => isText(file) && !file.startsWith('templates/') && !isAdditionFile(file));
	const additions = files.filter(isAdditionFile);
	const pictures = files.some((file) => file.startsWith('instructions/') && !isText(file));
	const registers = new Set(files.filter((file) => file.startsWith('company/') && !isText(file)).map(ownerOf));
	const beyond = files.filter((file) => !file.startsWith('templates/')).length;
	const templates = files.filter((file) => file.startsWith('templates/') && !beside.test(file));
	// What is gathered is made of settings of its own too, and of the norms.
	const isGatheredOf = files.some((file) => file.startsWith('templates/') && !/\/(?:README|example)\.md$/.test(file));
	const laws = templates.flatMap((file) => /^templates\/law\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
	const folders = new Set([...kinds.values()].map(({ folder }) => folder));
	const kindOf = (file: string) => [...folders].find((folder) => file.startsWith(`${folder}/`));
	const changedKinds = new Set(templates.map(kindOf));
	const common = templates.some((file) => kindOf(file) === undefined && !file.startsWith('templates/law/'));

	function ownerOf(file: string): string {
		const own = `company/${file.split('/', 2)[1]}/README.md`;
		return readmes.has(own) ? own : 'README.md';
	}

	/** By what the file is called, since what stood in one that is gone is not known. */
	function added({ id }: OwnDocument, readme: string): boolean {
		return additions.some((file) => ownerOf(file) === readme && documentNamed(file) === slug(id).toLowerCase());
	}

	function named({ source, id }: OwnDocument): boolean {
		if (isWide(source.kind)) return beyond > (all.has(source.file) ? 1 : 0);
		return texts.some((file) => {
			const [, name = ''] = /([^/]+)\.md$/i.exec(file) ?? [];
			const [number = name] = name.split('_');
			return file !== source.file && (number === id || source.text.includes(name) || source.text.includes(number));
		});
	}

	function rewritten({ source: { kind } }: OwnDocument): boolean {
		const own = [kind, ...kind.annexes.flatMap((name) => kinds.get(name) ?? [])];
		return common || own.some(({ folder }) => changedKinds.has(folder));
	}

	function cites({ source, texts: parts }: OwnDocument): boolean {
		if (laws.length === 0) return false;
		const referred = source.kind.references.some(({ law }) => laws.includes(law));
		return referred || parts.some(({ text }) => text.includes('§') || laws.some((law) => text.includes(law)));
	}

	return {
		reasons(document, readme) {
			const { source } = document;
			const isShared = source.company === undefined;
			const found: Readonly<Partial<Record<ChangeReason, boolean>>> = {
				text: isShared ? added(document, readme) : all.has(source.file),
				library: isShared && (all.has(source.file) || pictures),
				facts: all.has(readme),
				registers: registers.has(readme),
				documents: named(document),
				template: rewritten(document),
				law: cites(document),
			};
			return (Object.keys(found) as ChangeReason[]).filter((reason) => found[reason] === true);
		},
		ofGathered(readme) {
			const found: Readonly<Partial<Record<ChangeReason, boolean>>> = {
				facts: readme === undefined ? [...readmes, 'README.md'].some((one) => all.has(one)) : all.has(readme),
				registers: readme === undefined ? registers.size > 0 : registers.has(readme),
				template: isGatheredOf,
			};
			return (Object.keys(found) as ChangeReason[]).filter((reason) => found[reason] === true);
		},
	};
}

function isText(file: string): boolean {
	return /\.md$/i.test(file);
}

/** Documents of some kinds take over from others, work something out of all, or name what others decided. */
function isWide(kind: Kind): boolean {
	return (
		kind.derive.size > 0 || kind.takesFrom.size > 0 || kind.amendedBy !== undefined || kind.numbering !== undefined
	);
}
