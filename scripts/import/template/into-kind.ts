import type { Root } from 'mdast';
import { lockOf } from '../../fill/structure/lock-of.ts';
import { provisionsOf } from '../../fill/structure/provisions-of.ts';
import {
	blankTypes,
	type Finding,
	type ImportedBlank,
	type ImportedDocument,
	type Kind,
	type Language,
	type Message,
	type Repository,
} from '../../types/index.ts';
import { settleForeign, withNumbers } from '../foreign-sections.ts';
import { markdownOf } from '../markdown-of.ts';
import { findBlanks, standIn, writtenBlank } from './blanks.ts';
import { partsOfModel } from './parts-of-model.ts';

/** The new files of a kind's folder; `definition`: what is changed in its `kind.yaml`. */
export interface KindText {
	readonly kind: Kind;
	readonly template: string;
	readonly lock: string;
}

/** A model as the text of kinds that are there, or why it cannot be. */
export interface IntoKind {
	readonly texts: readonly KindText[];
	readonly findings: readonly Finding[];
	readonly messages: readonly Message[];
}

/**
 * Puts the words of a model in place of those of a kind, and its annexes in place of those of the kinds that are its annexes.
 * What stands behind the last § of the kind's own text stays, with its fields for names, days and signatures. Blanks become the
 * fields that the kind has for the part, in their order.
 */
export function intoKind(model: ImportedDocument, kind: Kind, file: string, repository: Repository): IntoKind {
	const language = kind.languages?.[0] ?? model.language;
	const { structure } = repository.words[language];
	const { text, annexes } = partsOfModel(structuredClone(model.body), structure);
	const kinds = kind.annexes.flatMap((name) => repository.kinds.get(name) ?? []);
	const findings: Finding[] = [];
	const messages: Message[] = [];
	const texts = [
		{ kind, root: text },
		...kinds.flatMap((one, index) => (annexes[index] === undefined ? [] : [{ kind: one, root: annexes[index] }])),
	];
	return {
		texts: texts.map(({ kind: one, root }) => textFor(one, root, language)),
		findings,
		messages,
	};

	function textFor(one: Kind, root: Root, written: Language): KindText {
		settleForeign(root, written, repository);
		const blanks = findBlanks(root, repository.words[written].blanks);
		const body = withFields(withNumbers(markdownOf(root)), blanks, one);
		const { head, tail } = frameOf(one.template.text.slice(one.template.bodyStart));
		const template = [head, body.trim(), tail]
			.filter((part) => part !== '')
			.join('\n\n')
			.concat('\n');
		const provisions = provisionsOf({ file: `${one.folder}/template.md`, text: template, bodyStart: 0 }, structure);
		return { kind: one, template, lock: lockOf(one.name, provisions) };
	}

	function withFields(markdown: string, blanks: readonly ImportedBlank[], one: Kind): string {
		const provisions = new Set([...blanks, ...one.fields].flatMap(({ provision }) => provision ?? []));
		for (const provision of provisions) {
			const fields = one.fields.filter((field) => field.provision === provision).length;
			const found = blanks.filter((blank) => blank.provision === provision).length;
			if (fields === found) continue;
			const params = { kind: one.name, provision, fields, blanks: found };
			messages.push({ code: 'import-blanks', severity: 'error', place: { file, line: 1, column: 1 }, params });
		}
		const taken = new Map<string | undefined, number>();
		return blanks.reduce((rest, { provision, label }, index) => {
			const before = taken.get(provision) ?? 0;
			taken.set(provision, before + 1);
			const field = one.fields.filter((other) => other.provision === provision)[before];
			if (field === undefined) return rest;
			const type = blankTypes.find((one) => one === field.type) ?? 'text';
			findings.push({
				name: 'blank',
				grade: 'guessed',
				place: undefined,
				params: { field: field.key, type, text: label },
			});
			const path = `document.${field.key}`;
			return rest.replace(standIn(index), writtenBlank(type, path));
		}, markdown);
	}
}

/** What stands before the fixed text of a kind, but for a note that it is the project's own, and what stands behind its last part. */
function frameOf(text: string): { readonly head: string; readonly tail: string } {
	const blocks = text.trim().split(/\n{2,}/u);
	const isPart = (block: string) => /^(?:§ ?\d|Stk\. ?\d|\(\d+\)|\d{1,3}\. )/u.test(block);
	const first = blocks.findIndex((block) => /^## /u.test(block) || isPart(block));
	const last = blocks.findLastIndex(isPart);
	const after = blocks.findIndex((block, index) => index > last && /^## /u.test(block));
	const head = blocks.slice(0, Math.max(first, 0)).filter((block) => !block.startsWith('> '));
	return { head: head.join('\n\n'), tail: after === -1 ? '' : blocks.slice(after).join('\n\n') };
}
