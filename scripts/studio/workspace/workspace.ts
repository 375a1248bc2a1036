import type { Memory } from '../../preview/memory.ts';
import type { Language, PagePool, StudioCheck, StudioFinding, StudioNews } from '../../types/index.ts';
import type { WorkQueue } from '../actions/work-queue.ts';
import type { OwnStore } from '../own-store.ts';

export interface WorkspaceOptions {
	/** Absolute. */
	readonly root: string;
	/** Absolute: the folder whose `templates/` is used. */
	readonly templatesRoot: string;
	/** Absolute: where documents are published. */
	readonly out: string;
	/** The id of the one company that is worked on; undefined: any. */
	readonly company: string | undefined;
	/** Where what `templates/` declares is kept; undefined: it is read with each start. */
	readonly store: OwnStore | undefined;
	/** The program, as builds name it in the manifest. */
	readonly tool: string;
	/** Today, YYYY-MM-DD. */
	readonly day: string;
	/** The reader's language, where the company shown first has this one. */
	readonly languageFor: (company: Language | undefined) => Language;
}

/** A repository that is being worked on: kept in memory, followed on disk, checked whole after each change. */
export interface Workspace {
	readonly options: WorkspaceOptions;
	readonly memory: Memory;
	/** What documents are rendered by, as a build renders them. */
	readonly pool: PagePool;
	/** The reader's. */
	readonly language: Language;
	/** The id of the company shown first. */
	readonly first: string;
	/** What is done beside writing, one piece after another. */
	readonly queue: WorkQueue;
	/** What the last check of everything found, by file. */
	found(): ReadonlyMap<string, readonly StudioFinding[]>;
	check(): StudioCheck;
	/** Everything has been checked once. */
	isChecked(): boolean;
	/** Begins what the list of documents has not to wait for: the check of everything, and the children that render. */
	begin(): void;
	/** Waits until everything that was changed on disk so far has been read. */
	settled(): Promise<void>;
	/** Looks at the disk now, whatever the system has told of it, and reads what is other. */
	look(): Promise<void>;
	/** Looks at one file now, and answers the SHA-256 of what it is known to hold: whatever else it holds later is told. */
	notice(file: string): string | undefined;
	/** Is told of news until the function that it answers is called. */
	listen(hear: (news: StudioNews) => void): () => void;
	close(): Promise<void>;
}
