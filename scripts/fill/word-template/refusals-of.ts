import type { Element } from '@xmldom/xmldom';
import type { TemplateRefusal, WordTemplate } from '../../types/index.ts';
import { fieldsIn } from './fields-in.ts';
import { relationshipsOf } from './relationships-of.ts';
import { rootOf } from './root-of.ts';
import type { TakenParts } from './taken-parts.ts';
import type { UsedTexts } from './used-texts.ts';
import { elements } from './word-xml.ts';

/** What of a template would run, fetch or smuggle something, or cannot be taken over, with the part it stands in. */
export interface Refusal {
	readonly what: TemplateRefusal;
	readonly part: string;
}

/** What the file of a template may not hold; the part's name is the author's way to find it. */
export function refusalsOf(template: Pick<WordTemplate, 'parts'>, { document }: TakenParts): readonly Refusal[] {
	const names = [...template.parts.keys()];
	return [
		...names
			.filter((name) => /vbaproject|vbadata/iu.test(name) || (name === contentTypes && declaresMacros(template)))
			.map((part) => ({ what: 'macros', part }) as const),
		...names
			.filter((name) => /^word\/(?:embeddings|activex|afchunk)|\.(?:bin|ole)$/iu.test(name) && !/vba/iu.test(name))
			.filter((name) => !/^word\/printersettings|^customxml\//iu.test(name))
			.map((part) => ({ what: 'embedded', part }) as const),
		...names
			.filter((name) => /\.(?:xml|rels)$/iu.test(name) && hasEntities(template.parts.get(name)))
			.map((part) => ({ what: 'entities', part }) as const),
		...(isStrict(template.parts.get(document)) ? [{ what: 'strict', part: document } as const] : []),
	];
}

const contentTypes = '[Content_Types].xml';

function declaresMacros({ parts }: Pick<WordTemplate, 'parts'>): boolean {
	return /macroEnabled/iu.test(Buffer.from(parts.get(contentTypes) ?? []).toString('latin1'));
}

function hasEntities(bytes: Uint8Array | undefined): boolean {
	return /<!(?:DOCTYPE|ENTITY)/i.test(
		Buffer.from(bytes ?? [])
			.toString('latin1')
			.replaceAll('\0', ''),
	);
}

/** Saved in a form whose names are others. */
function isStrict(document: Uint8Array | undefined): boolean {
	return rootOf(document).namespaceURI?.includes('purl.oclc.org/ooxml') === true;
}

/** What the texts that come into documents may not hold. */
export function refusalsWithin(template: Pick<WordTemplate, 'parts'>, { parts }: UsedTexts): readonly Refusal[] {
	return parts.flatMap(({ path, root }) => within(template, path, root));
}

function within(template: Pick<WordTemplate, 'parts'>, part: string, root: Element): readonly Refusal[] {
	const relationships = relationshipsOf(template, part).filter(({ id }) => usedIn(root, id));
	const outside = relationships.filter(
		(each) => each.outside && !(each.type === 'hyperlink' && /^(?:https?:\/\/|mailto:|tel:)/iu.test(each.target)),
	);
	const foreign = relationships.filter((each) => !each.outside && !carried.has(each.type));
	const fetching = fieldsIn(root).filter(({ instruction }) => fetchingField.test(instruction));
	const notes = ['footnoteReference', 'endnoteReference', 'altChunk', 'subDoc'].filter(
		(name) => elements(root, name).length > 0,
	);
	const objects = ['object', 'control'].filter((name) => elements(root, name).length > 0);
	return [
		...outside.map((): Refusal => ({ what: 'outside', part })),
		...[...foreign, ...objects].map((): Refusal => ({ what: 'embedded', part })),
		...fetching.map((): Refusal => ({ what: 'fetching', part })),
		...notes.map((): Refusal => ({ what: 'notes', part })),
	].slice(0, 1);
}

/** Kinds of parts that come along with what refers to them. */
const carried = new Set(['image', 'header', 'footer', 'hyperlink']);

/** Fields that bring in what lies elsewhere, or run something. */
const fetchingField =
	/^\s*(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON)(?=\s|$)/iu;

function usedIn(root: Element, id: string): boolean {
	return Array.from(root.getElementsByTagNameNS('*', '*')).some((element) =>
		Array.from(element.attributes).some(
			(attribute) => attribute.value === id && attribute.namespaceURI?.endsWith('/officeDocument/2006/relationships'),
		),
	);
}
