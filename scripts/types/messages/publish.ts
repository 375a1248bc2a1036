type None = Readonly<Record<never, never>>;

/** Messages about bringing finished files to `dist/`, whole or not at all, and about proving them afterwards. */
export interface PublishMessages {
	'build-locked': {
		/** Process and machine that hold the lock; undefined while it is being taken. */
		readonly holder: { readonly pid: number; readonly host: string } | undefined;
		/** The lock's folder, to remove by hand when no build runs. */
		readonly folder: string;
	};
	'build-lock-lost': None;
	/** `others` counts further files that have changed. */
	'input-changed': { readonly others: number };
	'output-disk-full': None;
	'output-not-writable': None;
	'output-in-use': None;
	'output-incomplete': { readonly found: number; readonly expected: number };
	/** `reason` is the system's own code: `EIO`. */
	'output-failed': { readonly reason: string };
	'output-folder-foreign': None;
	/** `reason` is the system's own code: `EROFS`. */
	'schema-unwritten': { readonly reason: string };
	/** `kept` is where the file lies now. */
	'output-kept': { readonly kept: string };
	'publish-recovered': { readonly outcome: 'undone' | 'finished' };
	'manifest-missing': None;
	/** `detail` is the place in the file: `outputs.3.sha256`. */
	'manifest-broken': { readonly detail: string };
	'manifest-version': { readonly version: string };
	'output-missing': None;
	'output-changed': None;
	'output-extra': None;
}
