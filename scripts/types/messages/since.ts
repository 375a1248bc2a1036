type None = Readonly<Record<never, never>>;

/** Messages about a document compared with what it was, and with the version that it is to replace, and about its list of changes. */
export interface SinceMessages {
	'active-vanished': { readonly id: string };
	'active-unrecorded': None;
	/** `section`: empty before the first heading; `before`, `after`: the first passage of substance, empty where a version has none. */
	'change-understated': {
		readonly version: string;
		readonly section: string;
		readonly before: string;
		readonly after: string;
	};
	'draft-not-newer': { readonly version: string; readonly other: string; readonly otherVersion: string };
	/** `entry`: in YAML, ready to be put in; `begun`: the document has a list of changes. */
	'revision-missing': { readonly version: string; readonly entry: string; readonly begun: boolean };
	'revision-order': { readonly version: string; readonly before: string };
	'revision-gap': { readonly version: string; readonly before: string };
	'revision-ahead': { readonly version: string; readonly own: string };
	'revision-date': {
		readonly version: string;
		readonly before: string;
		readonly date: string;
		readonly dateBefore: string;
	};
	'version-fell': { readonly version: string; readonly before: string };
	/** `on`: the day of approval that the document shows. */
	'addition-unapproved': {
		readonly id: string;
		readonly version: string;
		readonly on: string;
		readonly company: string;
	};
	'version-unchanged': { readonly version: string };
	/** `allowed`: where it may go from there. */
	'status-move': { readonly from: string; readonly to: string; readonly allowed: readonly string[] };
	'version-skipped': { readonly version: string; readonly before: string };
}
