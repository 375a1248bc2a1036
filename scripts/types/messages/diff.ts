/** How much of the past git knows here; `none` where there is no git. */
type Extent = 'whole' | 'shallow' | 'none';

/** Messages about comparing two versions of a document. */
export interface DiffMessages {
	/** `elsewhere`: companies that have a document of this id. */
	'diff-document-unknown': {
		readonly id: string;
		readonly nearest: string | undefined;
		readonly elsewhere: readonly string[];
	};
	'diff-version-unknown': {
		readonly id: string;
		readonly version: string;
		readonly known: readonly string[];
		readonly nearest: string | undefined;
		readonly extent: Extent;
	};
	'diff-version-single': { readonly id: string; readonly version: string; readonly extent: Extent };
	'diff-versions-equal': { readonly id: string; readonly version: string; readonly known: readonly string[] };
	'diff-out-published': { readonly folder: string };
	'diff-version-unreadable': { readonly id: string; readonly version: string };
	'diff-text-unchanged': { readonly from: string; readonly to: string };
}
