import { posix } from 'node:path';
import type { WordTemplate } from '../../types/index.ts';
import { relationshipsOf } from './relationships-of.ts';
import { rootOf } from './root-of.ts';
import type { TakenParts } from './taken-parts.ts';
import { isWord } from './word-xml.ts';

/** Whether everything that documents take over from a template is there and can be read; throws where it is no XML. */
export function isWhole(template: Pick<WordTemplate, 'parts'>, taken: TakenParts): boolean {
	const { document, edges, styles, numbering, theme, fontTable, settings } = taken;
	const isSaid = typesOf(template);
	return (
		isRoot(document, 'document') &&
		edges.every((part) => isRoot(part, 'hdr') || isRoot(part, 'ftr')) &&
		isRoot(styles, 'styles') &&
		isRoot(numbering, 'numbering') &&
		isRoot(settings, 'settings') &&
		[theme, fontTable].every((part) => part === undefined || rootOf(template.parts.get(part)) !== undefined) &&
		[document, ...edges, theme, fontTable].every((part) => part === undefined || hasTargets(part))
	);

	function isRoot(part: string | undefined, name: string): boolean {
		return part === undefined || isWord(rootOf(template.parts.get(part)), name);
	}

	function hasTargets(part: string): boolean {
		return relationshipsOf(template, part)
			.filter(({ type, outside }) => !outside && (type === 'image' || type === 'font'))
			.every(({ target }) => template.parts.has(target) && isSaid(target));
	}
}

/** Whether the package says what a part is. */
function typesOf({ parts }: Pick<WordTemplate, 'parts'>): (part: string) => boolean {
	const types = Array.from(rootOf(parts.get('[Content_Types].xml')).getElementsByTagNameNS('*', '*'));
	const named = new Set(types.map((type) => type.getAttribute('PartName')?.toLowerCase()));
	const usual = new Set(types.map((type) => type.getAttribute('Extension')?.toLowerCase()));
	return (part) => named.has(`/${part}`.toLowerCase()) || usual.has(posix.extname(part).slice(1).toLowerCase());
}
