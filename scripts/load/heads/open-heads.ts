import type { Report, StepMemory } from '../../types/index.ts';
import { shownText } from '../guidance.ts';
import { type ReadHead, readFrontMatter, type WithFrontMatter } from '../read-front-matter.ts';
import { readTextNow } from '../read-text.ts';
import { type PackedGroup, packedGroup, unpackedGroup } from './packed-group.ts';

export interface Heads {
	readonly read: ReadHead;
	/** Keeps what was read, for builds to come. */
	note(): void;
}

/** The front matter of one file with this hash. */
interface KeptHead {
	readonly sha256: string;
	readonly bodyStart: number;
	/** As one text, so that a list of thousands is read at once. */
	readonly values: PackedGroup;
}

type Kept = ReadonlyMap<string, KeptHead>;

const key = 'heads';

/** Texts that are held: more than a library has with the documents of one company. */
const mostTexts = 1000;

/**
 * Front matter as an earlier build read it from files that hold the same, else as it is read now. The text of one that was
 * kept is read when it is asked for. A file of which anything was reported is never kept, so it is told each time.
 * @param inputs the hash of every file, by path, from before anything is read
 */
export async function openHeads(inputs: ReadonlyMap<string, string>, memory: StepMemory): Promise<Heads> {
	const known = (await memory.recall<Kept>(key)) ?? new Map<string, KeptHead>();
	const now = new Map<string, KeptHead>();
	const texts = rememberTexts();
	let isNew = false;
	return {
		async read(root, file, report) {
			const sha256 = inputs.get(file) ?? '';
			const before = known.get(file);
			if (before?.sha256 === sha256) {
				now.set(file, before);
				return asRead(file, before, () => texts.read(root, file));
			}
			isNew = true;
			const read = await readFrontMatter(root, file, report);
			if (read === undefined || !isHash(sha256)) return read;
			// What was read goes when its text does, which its values are cut from.
			texts.hold(file, read.text);
			const head = kept(read, sha256);
			now.set(file, head);
			return asRead(file, head, () => texts.read(root, file));
		},
		note() {
			if (isNew || now.size !== known.size) memory.noteList(key, now, known);
		},
	};
}

function kept({ bodyStart, values }: WithFrontMatter, sha256: string): KeptHead {
	return { sha256, bodyStart, values: packedGroup(values) };
}

function asRead(file: string, { bodyStart, values }: KeptHead, text: () => string): WithFrontMatter {
	return {
		file,
		bodyStart,
		values: unpackedGroup(values, file),
		get text() {
			return text();
		},
	};
}

/** Reads texts as they are asked for, and holds those that were asked for last: the library's are, for every company. */
function rememberTexts() {
	const texts = new Map<string, string>();

	function hold(file: string, text: string): string {
		texts.delete(file);
		texts.set(file, text);
		const [oldest] = texts.keys();
		if (texts.size > mostTexts && oldest !== undefined) texts.delete(oldest);
		return text;
	}

	return {
		hold,
		read: (root: string, file: string) =>
			hold(file, texts.get(file) ?? shownText(readTextNow(root, file, unheard) ?? '', file)),
	};
}

/** What cannot be read any more was changed since it was hashed, which stops the build. */
const unheard: Report = () => {};

function isHash(state: string): boolean {
	return /^[0-9a-f]{64}$/.test(state);
}
