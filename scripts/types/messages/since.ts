type None = Readonly<Record<never, never>>;

/** Messages about a document compared with what it was, and with the version that it is to replace. */
export interface SinceMessages {
	'active-vanished': { readonly id: string };
	'active-unrecorded': None;
	'draft-not-newer': { readonly version: string; readonly other: string; readonly otherVersion: string };
	'version-skipped': { readonly version: string; readonly before: string };
}
