import type { PictureFault } from '../asset.ts';
import type { DefinitionFault } from '../definition-fault.ts';

type None = Readonly<Record<never, never>>;

/** Messages about files as they lie on disk. */
export interface LoadMessages {
	'file-missing': None;
	'file-unreadable': { readonly reason: string };
	'file-is-folder': None;
	'file-is-link': None;
	'file-encoding': { readonly byte: number };
	'file-conflict': None;
	'file-empty': None;
	'file-too-large': { readonly bytes: number; readonly limit: number };
	'file-name-collision': { readonly other: string };
	'front-matter-twice': Readonly<Record<never, never>>;
	'front-matter-missing': None;
	'front-matter-unclosed': None;
	'front-matter-language': { readonly header: string };
	'front-matter-shape': None;
	'front-matter-too-large': { readonly limit: number };
	'yaml-syntax': { readonly detail: string };
	'yaml-duplicate-key': { readonly key: string };
	'yaml-feature': { readonly feature: 'alias' | 'anchor' | 'tag' | 'merge' };
	'yaml-key': { readonly key: string };
	'yaml-nesting': { readonly limit: number };
	'control-character': { readonly codePoint: string };
	'markdown-too-heavy': {
		readonly what: 'lines' | 'line-length' | 'indent' | 'containers' | 'backticks' | 'footnotes' | 'inline';
		readonly found: number;
		readonly limit: number;
	};
	'kind-missing': None;
	'kind-unknown': { readonly kind: string };
	/** `choices`: what it may be, where only some words are allowed. */
	'kind-definition': { readonly path: string; readonly fault: DefinitionFault; readonly choices: readonly string[] };
	'company-type-unknown': { readonly type: string; readonly known: string };
	'company-id-duplicate': { readonly id: string; readonly other: string };
	'company-id-folder': { readonly id: string; readonly folder: string };
	'picture-unreadable': { readonly fault: PictureFault };
}
