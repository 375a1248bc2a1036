import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { relationshipsOf } from '../../../fill/word-template/relationships-of.ts';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import { officeRelationships } from '../../../fill/word-template/word-xml.ts';
import type { WordTemplate } from '../../../types/index.ts';
import type { Draft } from './draft.ts';

/** Brings along what a piece of the template refers to: pictures, fonts and addresses on the web; the rest lost its meaning. */
export function carried(
	root: Element,
	{ from, to }: { readonly from: string; readonly to: string },
	template: WordTemplate,
	draft: Draft,
): void {
	const ids = new Map<string, string>();
	const wanted = new Map(relationshipsOf(template, from).map((each) => [each.id, each]));
	for (const element of [root, ...Array.from(root.getElementsByTagNameNS('*', '*'))])
		for (const attribute of Array.from(element.attributes)) {
			if (attribute.namespaceURI !== officeRelationships) continue;
			const relationship = wanted.get(attribute.value);
			if (relationship === undefined || !taken.has(relationship.type)) continue;
			const { type, outside } = relationship;
			const id =
				ids.get(relationship.id) ??
				draft.relate(to, type, outside ? relationship.target : copied(relationship.target, template, draft), outside);
			ids.set(relationship.id, id);
			attribute.value = id;
		}
}

const taken = new Set(['image', 'hyperlink', 'font']);

/** A file of the template, once in ours however often it is referred to. */
function copied(path: string, template: WordTemplate, draft: Draft): string {
	const target = `word/media/template_${path.replace(/^word\//u, '').replaceAll(/[^\w.-]/gu, '_')}`;
	const bytes = template.parts.get(path);
	if (bytes === undefined) throw new Error(`The template refers to “${path}”, which it does not hold`);
	if (!draft.parts.has(target)) draft.put(target, bytes, contentTypeOf(path, template));
	return target;
}

function contentTypeOf(path: string, { parts }: WordTemplate): string {
	const types = Array.from(rootOf(parts.get('[Content_Types].xml')).getElementsByTagNameNS('*', '*'));
	const extension = posix.extname(path).slice(1).toLowerCase();
	const own = types.find((each) => each.getAttribute('PartName')?.toLowerCase() === `/${path.toLowerCase()}`);
	const usual = types.find((each) => each.getAttribute('Extension')?.toLowerCase() === extension);
	const type = (own ?? usual)?.getAttribute('ContentType');
	if (!type) throw new Error(`The template does not say what “${path}” is`);
	return type;
}
