import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Record from '../../../scripts/commands/build-record.ts';
import type { Options } from '../../../scripts/commands/options.ts';
import type * as Anchors from '../../../scripts/fill/references/noted-anchors.ts';
import type * as Keepers from '../../../scripts/kept-documents/open-source-keeper.ts';
import type * as Heads from '../../../scripts/load/heads/open-heads.ts';
import type * as Changes from '../../../scripts/load/inputs/changed-inputs.ts';
import type * as Inputs from '../../../scripts/load/inputs/hash-inputs.ts';
import type * as Answers from '../../../scripts/load/noted/answers-of.ts';
import type * as Readings from '../../../scripts/load/noted/note-readings.ts';
import type * as Shapes from '../../../scripts/load/noted/shape-of.ts';
import type * as Pieces from '../../../scripts/publish/cache/made-or-kept.ts';
import type * as Caches from '../../../scripts/publish/cache/open-cache.ts';
import type * as Rendering from '../../../scripts/render/inputs-of.ts';
import type { Doc, SourceSteps } from '../../../scripts/types/index.ts';

/** Files that a faulty key knows nothing of. */
const leftOut = {
	'facts are left out of the key': /README\.md$/u,
	'documents are left out of the key': /^instructions\/.*\.md$/u,
	'registers are left out of the key': /\.csv$/u,
	'templates are left out of the key': /^templates\//u,
	'pictures are left out of the key': /\.svg$/u,
} as const;

/** Options that a faulty key knows nothing of. */
const notAsked = {
	'the day is left out of the key': { asOf: undefined },
	'formats are left out of the key': { formats: [] },
	'the company asked for is left out of the key': { company: undefined },
	'rules that are asked for are left out of the key': { asked: new Set() },
} as const satisfies Readonly<globalThis.Record<string, Partial<Options>>>;

/** What a faulty step does not note that it read. */
const notNoted = {
	'a step does not note the documents that it read': /\.md$/u,
	'a step does not note the pictures that it read': /\.svg$/u,
	'a step does not note the fonts that it read': /\.ttf$/u,
	'a step does not note the registers that it read': /\.csv$/u,
	'a step does not note the approvals that it read': /\.lock$/u,
	'a step does not note what it read of other companies': /^company\/garver\/README\.md$/u,
} as const;

/** Parts of a document that a faulty tree's key knows nothing of. */
const notRendered = {
	'a document is rendered by its text alone': ({ body }: Doc) => JSON.stringify(body),
	'pictures are left out of what is rendered': (doc: Doc, hash: (doc: Doc) => string) =>
		hash({ ...doc, assets: new Map() }),
} as const;

/** What a faulty key of a document knows nothing of. */
const notKept = {
	'documents do not know what they read': ({ before, sources }: SourceSteps) => ({
		before,
		sources: sources.map((source) => ({ ...source, readings: [] })),
	}),
	'documents know no file but their own': ({ before, sources }: SourceSteps) => ({
		before,
		sources: sources.map((source) => ({
			...source,
			readings: source.readings.filter(([, name]) => name === source.file),
		})),
	}),
	'documents do not know what was read of their company': ({ sources }: SourceSteps) => ({ before: [], sources }),
} as const;

export type Fault =
	| keyof typeof leftOut
	| keyof typeof notAsked
	| keyof typeof notRendered
	| keyof typeof notNoted
	| 'steps do not know which files there are'
	| 'steps do not know the day'
	| 'steps do not know the templates'
	| 'files are taken for those of another piece'
	| 'front matter is taken for that of another text'
	| keyof typeof notKept
	| 'what rules found of documents is forgotten'
	| 'a link into a document is taken for right whatever has become of it'
	| 'what was read is not asked again'
	| 'a file that is gone is taken for what it was'
	| 'files that are gone are left out of the key'
	| 'values are not hashed when they are read'
	| 'what was read during a change is remembered';

/** The cache of the product, with one fault where there shall be one. */
export const seeded = {
	fault: undefined as Fault | undefined,

	inputs({ hashInputs }: typeof Inputs): typeof Inputs {
		const seen = new Map<string, string>();
		return {
			hashInputs(root, templatesRoot) {
				const inputs = hashInputs(root, templatesRoot);
				const pattern = part(leftOut, seeded.fault);
				if (pattern) return new Map([...inputs].filter(([path]) => !pattern.test(path)));
				if (seeded.fault === 'what was read during a change is remembered') meanwhile.begin(root);
				if (seeded.fault !== 'files that are gone are left out of the key') return inputs;
				for (const [path, hash] of inputs) seen.set(path, hash);
				return new Map(seen);
			},
		};
	},

	changes({ changedInputs }: typeof Changes): typeof Changes {
		return {
			changedInputs(before, after) {
				if (seeded.fault !== 'what was read during a change is remembered') return changedInputs(before, after);
				meanwhile.end();
				return [];
			},
		};
	},

	record(record: typeof Record): typeof Record {
		const narrowed = (options: Options): Options => ({ ...options, ...part(notAsked, seeded.fault) });
		return {
			...record,
			checkKey: (inputs, options) => record.checkKey(inputs, narrowed(options)),
			companiesKey(inputs, options) {
				const faults: Partial<globalThis.Record<Fault, () => string | undefined>> = {
					'steps do not know the day': () => record.companiesKey(inputs, { ...options, asOf: undefined }),
					'steps do not know the templates': () => record.companiesKey(new Map(), options),
				};
				return (
					faults[seeded.fault ?? 'formats are left out of the key'] ?? (() => record.companiesKey(inputs, options))
				)();
			},
			buildKey: (check, options) => record.buildKey(check, narrowed(options)),
		};
	},

	cache({ openCache }: typeof Caches): typeof Caches {
		return {
			async openCache(options) {
				const cache = await openCache(options);
				if (seeded.fault !== 'values are not hashed when they are read') return cache;
				const read = async ({ sha256 }: { sha256: string }) =>
					readFileSync(join(options.folder, 'objects', sha256.slice(0, 2), sha256));
				return { ...cache, read };
			},
		};
	},

	readings({ noteReadings }: typeof Readings): typeof Readings {
		return {
			noteReadings(repository) {
				const noted = noteReadings(repository);
				const pattern = part(notNoted, seeded.fault);
				return { ...noted, readings: () => noted.readings().filter(([, name]) => pattern?.test(name) !== true) };
			},
		};
	},

	keeper({ openSourceKeeper }: typeof Keepers): typeof Keepers {
		return {
			openSourceKeeper(noted, known) {
				const faulty = part(notKept, seeded.fault);
				const isUnaware = seeded.fault === 'documents do not know what was read of their company';
				const opened = openSourceKeeper(noted, isUnaware && known ? () => known([]) : known);
				return {
					...opened,
					steps: () => faulty?.(opened.steps()) ?? opened.steps(),
					checking(document, check) {
						let isNew = false;
						const found = opened.checking(document, () => {
							isNew = true;
							return check();
						});
						return isNew || seeded.fault !== 'what rules found of documents is forgotten' ? found : new Map();
					},
				};
			},
		};
	},

	anchors(anchors: typeof Anchors): typeof Anchors {
		return {
			...anchors,
			leadAsBefore(ledTo, known) {
				const isFaulty = seeded.fault === 'a link into a document is taken for right whatever has become of it';
				return isFaulty || anchors.leadAsBefore(ledTo, known);
			},
		};
	},

	pieces(pieces: typeof Pieces): typeof Pieces {
		return {
			...pieces,
			async openPieces(cache) {
				const opened = await pieces.openPieces(cache);
				if (seeded.fault !== 'files are taken for those of another piece') return opened;
				let count = 0;
				return { ...opened, madeOrKept: (piece) => opened.madeOrKept({ ...piece, key: `piece ${count++}` }) };
			},
		};
	},

	heads({ openHeads }: typeof Heads): typeof Heads {
		const same = (state: string) => (/^[0-9a-f]{64}$/u.test(state) ? '0'.repeat(64) : state);
		return {
			openHeads(inputs, memory) {
				if (seeded.fault !== 'front matter is taken for that of another text') return openHeads(inputs, memory);
				return openHeads(new Map([...inputs].map(([path, state]) => [path, same(state)])), memory);
			},
		};
	},

	answers({ answersOf }: typeof Answers): typeof Answers {
		const before = new Map<string, string>();
		return {
			answersOf(repository, inputs) {
				const answer = answersOf(repository, inputs);
				if (seeded.fault === 'what was read is not asked again') return () => '';
				if (seeded.fault !== 'a file that is gone is taken for what it was') return answer;
				return (reading) => {
					const isThere = reading[0] === 'companies' || inputs.has(reading[1]);
					const known = isThere ? answer(reading) : (before.get(reading.join()) ?? answer(reading));
					before.set(reading.join(), known);
					return known;
				};
			},
		};
	},

	shape({ shapeOf }: typeof Shapes): typeof Shapes {
		const seen = new Set<string>();
		return {
			shapeOf(repository) {
				const shape = shapeOf(repository);
				if (seeded.fault === 'steps do not know which files there are') return [];
				if (seeded.fault !== 'a file that is gone is taken for what it was') return shape;
				for (const line of shape) seen.add(line);
				return [...seen].sort();
			},
		};
	},

	rendering(rendering: typeof Rendering): typeof Rendering {
		return {
			...rendering,
			treeOf(doc) {
				const faulty = part(notRendered, seeded.fault);
				return faulty ? faulty(doc, rendering.treeOf) : rendering.treeOf(doc);
			},
		};
	},
};

function part<T extends object>(parts: T, name: string | undefined): T[keyof T] | undefined {
	return name !== undefined && name in parts ? parts[name as keyof T] : undefined;
}

/** A file as its author saves it right after the first build has hashed it, and as it was when all is read. */
const meanwhile = {
	isOver: false,
	file: '',
	text: '',
	begin(root: string): void {
		if (meanwhile.file !== '') return;
		meanwhile.file = join(root, 'instructions/1-002_Avvik.md');
		meanwhile.text = readFileSync(meanwhile.file, 'utf8');
		writeFileSync(meanwhile.file, meanwhile.text.replace('## Formål\n', '## Formål\n\nMidt i.'));
	},
	end(): void {
		if (!meanwhile.isOver) writeFileSync(meanwhile.file, meanwhile.text);
		meanwhile.isOver = true;
	},
};
