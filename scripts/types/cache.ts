/** What was kept under a key: where it is found, and how long it is. */
export interface CacheEntry {
	readonly sha256: string;
	readonly bytes: number;
}

/**
 * Values of earlier builds, by a hash over all that they were made from. No key is ever a time or a path, so that a value
 * found is the value that would be made.
 */
export interface Cache {
	/** What is known of a key, its value not yet read. */
	find(key: string): CacheEntry | undefined;
	/** The value, hashed again; a damaged or missing one throws a `CacheFault`, and is forgotten. */
	read(entry: CacheEntry): Promise<Uint8Array>;
	keep(key: string, value: Uint8Array): Promise<CacheEntry>;
	/** Writes a value that no key leads to yet; one that is never noted is removed when the cache is closed. */
	put(value: Uint8Array): Promise<CacheEntry>;
	/** A value that was put, or that another process of this build has written to where values stand. */
	note(key: string, entry: CacheEntry): void;
}

/** What steps of earlier builds came to, by a hash over all that they read. Values are plain data, maps, sets and patterns. */
export interface StepMemory {
	/** Undefined: it is not known, and has to be worked out. */
	recall<T>(key: string): Promise<T | undefined>;
	/** Lets it be kept, though nobody asks for it now. */
	hold(key: string): void;
	/** The value need not be held after that. */
	note(key: string, value: unknown): Promise<void>;
	/**
	 * The same for a list of which each entry stands for itself, so that one that may not be kept takes no other with it.
	 * @param before what was recalled under this key: entries that are of it have been looked at already
	 */
	noteList<T>(key: string, entries: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): void;
}
