import type { Report, StepMemory } from '../../types/index.ts';
import { shownText } from '../guidance.ts';
import { type ReadHead, readFrontMatter, type WithFrontMatter } from '../read-front-matter.ts';
import { readTextNow } from '../read-text.ts';
import { type Packed, packed, unpacked } from './packed-value.ts';

export interface Heads {
	readonly read: ReadHead;
	/** Keeps what was read, for builds to come. */
	note(): void;
}

/** The front matter of one file with this hash. */
interface KeptHead {
	readonly sha256: string;
	readonly bodyStart: number;
	/** As JSON, so that a list of thousands is read at once. */
	readonly values: string;
}

type Kept = ReadonlyMap<string, KeptHead>;

const key = 'heads';

/**
 * Front matter as an earlier build read it from files that hold the same, else as it is read now. The text of one that was
 * kept is read when it is asked for. A file of which anything was reported is never kept, so it is told each time.
 * @param inputs the hash of every file, by path, from before anything is read
 */
export async function openHeads(inputs: ReadonlyMap<string, string>, memory: StepMemory): Promise<Heads> {
	const known = (await memory.recall<Kept>(key)) ?? new Map<string, KeptHead>();
	const now = new Map<string, KeptHead>();
	let isNew = false;
	return {
		async read(root, file, report) {
			const sha256 = inputs.get(file) ?? '';
			const before = known.get(file);
			if (before?.sha256 === sha256) {
				now.set(file, before);
				return asRead(root, file, before);
			}
			isNew = true;
			const read = await readFrontMatter(root, file, report);
			if (read !== undefined && isHash(sha256)) now.set(file, kept(read, sha256));
			return read;
		},
		note() {
			if (isNew || now.size !== known.size) memory.noteList(key, now, known);
		},
	};
}

function kept({ bodyStart, values }: WithFrontMatter, sha256: string): KeptHead {
	return { sha256, bodyStart, values: JSON.stringify(packed(values)) };
}

function asRead(root: string, file: string, { bodyStart, values }: KeptHead): WithFrontMatter | undefined {
	const read = unpacked(JSON.parse(values) as Packed, file);
	let text: string | undefined;
	return read.type !== 'group'
		? undefined
		: {
				file,
				bodyStart,
				values: read,
				get text() {
					text ??= shownText(readTextNow(root, file, unheard) ?? '', file);
					return text;
				},
			};
}

/** What cannot be read any more was changed since it was hashed, which stops the build. */
const unheard: Report = () => {};

function isHash(state: string): boolean {
	return /^[0-9a-f]{64}$/.test(state);
}
