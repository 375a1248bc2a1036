import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StudioEdit, StudioFinding, StudioFrontMatter, StudioSaved, StudioText } from '../../../types/studio.ts';
import { withEdit } from './with-edit.ts';

/** What the program does with a text. Each fails with words when it cannot. */
export interface TextServer {
	values(text: string): Promise<StudioFrontMatter>;
	/** The text after the changes. */
	edit(text: string, edits: readonly StudioEdit[]): Promise<string>;
	save(hash: string, text: string): Promise<StudioSaved>;
}

/** What the file holds by now, where that is not what it held when it was opened; `undefined`: it is gone. */
export interface Conflict {
	readonly now: StudioText | undefined;
}

/** A text that is being worked on. Nothing of it is lost but by who writes it. */
export interface HeldText {
	/** The whole text as it stands. Changes of fields get here when the program has worked them in. */
	readonly text: ReadonlySignal<string>;
	/** What its fields say, those included that are on their way. */
	readonly front: ReadonlySignal<StudioFrontMatter | undefined>;
	/** Undefined until it is known where it begins. */
	readonly body: ReadonlySignal<string | undefined>;
	readonly state: ReadonlySignal<'saved' | 'unsaved' | 'saving'>;
	/** Asked when saving met another text. */
	readonly conflict: Signal<Conflict | undefined>;
	/** Another text was seen on disk while this one was not saved. */
	readonly isChangedOutside: ReadonlySignal<boolean>;
	/** Why it was not saved. */
	readonly refused: ReadonlySignal<readonly StudioFinding[]>;
	readonly fault: ReadonlySignal<string | undefined>;
	/** Changes a field. @param isPaused the change waits for the next, since its author is typing */
	edit(edits: readonly StudioEdit[], isPaused?: boolean): void;
	/** All behind the front matter, or, where that cannot be read, the whole text. */
	setBody(body: string): void;
	save(): Promise<void>;
	/** Told of what the file holds. Answers whether it was taken. */
	seen(now: StudioText): boolean;
	/** Ends a conflict: what is written here replaces what the file holds, or the other way round; a file that is gone is written anew, or what is written here is given up. */
	settle(which: 'mine' | 'theirs'): Promise<void>;
}

/** How long a change of a field waits for the next one, in milliseconds. */
const pause = 250;

export function holdText(opened: StudioText, server: TextServer): HeldText {
	let { hash } = opened;
	const text = signal(opened.text);
	/** Undefined: the file is gone. */
	const saved = signal<string | undefined>(opened.text);
	const front = signal<StudioFrontMatter | undefined>(undefined);
	const waiting = signal<readonly StudioEdit[]>([]);
	const working = signal<Promise<void> | undefined>(undefined);
	const isSaving = signal(false);
	/** Nothing is lost when the text is left as it is, since its author said so. */
	const isGivenUp = signal(false);
	/** It was to be saved once more while it was being saved. */
	let isAskedAgain = false;
	const conflict = signal<Conflict | undefined>(undefined);
	const isChangedOutside = signal(false);
	const refused = signal<readonly StudioFinding[]>([]);
	const fault = signal<string | undefined>(undefined);
	const bodyStart = computed(() => front.value?.bodyStart ?? 0);
	const isWorkedIn = computed(() => waiting.value.length === 0 && working.value === undefined);
	const isWhole = computed(() => isWorkedIn.value && text.value === saved.value);
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts the texts that came as a whole, so that an answer on an earlier one is known for what it is. */
	let edition = 0;
	/** What the file held before this page saved it: told late, it is no news. */
	const past = new Set<string>();
	void readFront();

	return {
		text,
		front,
		body: computed(() => (front.value === undefined ? undefined : text.value.slice(bodyStart.value))),
		state: computed(() => (isSaving.value ? 'saving' : isGivenUp.value || isWhole.value ? 'saved' : 'unsaved')),
		conflict,
		isChangedOutside,
		refused,
		fault,
		edit(edits, isPaused = false) {
			const { value: now } = front;
			if (now === undefined) return;
			isGivenUp.value = false;
			batch(() => {
				front.value = { ...now, values: edits.reduce(withEdit, now.values) };
				waiting.value = edits.reduce(joined, waiting.value);
			});
			clearTimeout(timer);
			if (isPaused) timer = setTimeout(workIn, pause);
			else void workIn();
		},
		setBody(body) {
			if (body === text.value.slice(bodyStart.value)) return;
			isGivenUp.value = false;
			text.value = text.value.slice(0, bodyStart.value) + body;
			if (isReadable(front.value)) return;
			clearTimeout(timer);
			timer = setTimeout(readFront, pause);
		},
		save,
		seen(now) {
			// What could not be asked before can be by now.
			if (front.value === undefined && fault.value !== undefined) void readFront();
			if (now.hash === hash || past.has(now.hash) || isSaving.value) return false;
			if (now.text === text.value || isWhole.value) {
				take(now);
				return true;
			}
			isChangedOutside.value = true;
			return false;
		},
		async settle(which) {
			if (conflict.value === undefined) return;
			const { now } = conflict.value;
			conflict.value = undefined;
			if (which === 'theirs') return now === undefined ? giveUp() : take(now);
			hash = now?.hash ?? '';
			saved.value = now?.text;
			isChangedOutside.value = false;
			await save();
		},
	};

	function take(now: StudioText): void {
		edition += 1;
		clearTimeout(timer);
		past.delete(now.hash);
		batch(() => {
			hash = now.hash;
			saved.value = now.text;
			text.value = now.text;
			waiting.value = [];
			front.value = undefined;
			conflict.value = undefined;
			isChangedOutside.value = false;
			refused.value = [];
		});
		void readFront();
	}

	/** The file is left as it is, and what was written is not kept. */
	function giveUp(): void {
		clearTimeout(timer);
		edition += 1;
		waiting.value = [];
		isGivenUp.value = true;
	}

	async function readFront(): Promise<void> {
		const asked = text.value;
		try {
			const read = await server.values(asked);
			if (text.value !== asked) return isReadable(front.value) ? undefined : readFront();
			batch(() => {
				front.value = isReadable(read) ? read : { ...read, bodyStart: 0 };
				fault.value = undefined;
			});
		} catch (error) {
			fault.value = (error as Error).message;
		}
	}

	/** Has the program work in what waits, one lot after the other, whatever is typed meanwhile. */
	function workIn(): Promise<void> {
		clearTimeout(timer);
		working.value ??= (async () => {
			while (waiting.value.length > 0) {
				const edits = waiting.value;
				const sent = text.value;
				const [began, start] = [edition, bodyStart.value];
				waiting.value = [];
				try {
					const edited = await server.edit(sent, edits);
					if (began !== edition) continue;
					const head = edited.slice(0, edited.length - (sent.length - start));
					batch(() => {
						text.value = head + text.value.slice(start);
						if (front.value) front.value = { ...front.value, bodyStart: head.length };
						fault.value = undefined;
					});
				} catch (error) {
					if (began === edition) waiting.value = waiting.value.reduce(joined, edits);
					fault.value = (error as Error).message;
					break;
				}
			}
		})().finally(() => {
			working.value = undefined;
		});
		return working.value;
	}

	async function save(): Promise<void> {
		isAskedAgain = isSaving.value;
		if (isSaving.value) return;
		isSaving.value = true;
		try {
			do {
				isAskedAgain = false;
			} while ((await saveOnce()) && isAskedAgain && !isWhole.value);
		} catch (error) {
			fault.value = (error as Error).message;
		} finally {
			isSaving.value = false;
		}
	}

	/** Answers whether the text that there was is saved now. */
	async function saveOnce(): Promise<boolean> {
		await workIn();
		if (waiting.value.length > 0) return false;
		const sent = text.value;
		const said = await server.save(hash, sent);
		// What was saved without the answer getting here is what the file holds by now.
		const isThere = said.type === 'changed' && said.now?.text === sent;
		const answer: StudioSaved = isThere && said.now ? { type: 'saved', hash: said.now.hash } : said;
		fault.value = undefined;
		refused.value = answer.type === 'refused' ? answer.findings : [];
		if (answer.type === 'changed') conflict.value = { now: answer.now };
		if (answer.type !== 'saved') return false;
		past.add(hash);
		past.delete(answer.hash);
		hash = answer.hash;
		saved.value = sent;
		isChangedOutside.value = false;
		return true;
	}
}

/** Whether the fields of a text can be shown; until that is known they are taken for such that can. */
export function isReadable(front: StudioFrontMatter | undefined): boolean {
	return front?.findings.every(({ severity }) => severity !== 'error') ?? true;
}

/** What waits, with one change more; a field that is changed again is changed once. */
function joined(waiting: readonly StudioEdit[], edit: StudioEdit): readonly StudioEdit[] {
	const last = waiting.at(-1);
	const isSame = last !== undefined && JSON.stringify(last.path) === JSON.stringify(edit.path);
	// What was taken out of a list has left its place to the next.
	const isPlace = last?.value === undefined && typeof edit.path.at(-1) === 'number';
	return isSame && !isPlace ? [...waiting.slice(0, -1), edit] : [...waiting, edit];
}
