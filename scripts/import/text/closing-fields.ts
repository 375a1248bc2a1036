import { literal } from '../../fields/literal.ts';
import { type Field, type Kind, languages } from '../../types/index.ts';
import { cutPassage } from './cuts.ts';
import { lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './reading.ts';

/** `A.B. Prøvesen`, with what stands behind it to the label of those who get a copy. */
const signed = '(?<name>(?:\\p{Lu}\\.\\s?){1,4}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?),?\\s+(?<role>\\p{L}[^:]{1,120}?)';

/** `Hovedstaben (200)` */
const counted = /^(?<recipient>.+?)\s*\((?<copies>\d{1,5})\)$/u;

/** More lines than these are a text. */
const most = 4;

/**
 * What the last lines of an order say for fields of its kind: who signed it, and who gets it in how many copies. Both go from the
 * text, since documents of the kind print them. Whether who signed then still signs is for a reader to say.
 */
export function closingFields(
	pieces: readonly Piece[],
	{ fields }: Kind,
	{ cuts, tell }: Pick<Reading, 'cuts' | 'tell'>,
): { readonly facts: Readonly<Record<string, unknown>>; readonly pieces: readonly Piece[] } {
	const signatory = fields.find(({ key }) => key === 'signatory');
	const distribution = fields.find(({ key }) => key === 'distribution');
	if (signatory === undefined || distribution === undefined) return { facts: {}, pieces };
	const end = pieces.findLastIndex(({ type }) => type !== 'text');
	const last = pieces.slice(end + 1);
	const pattern = new RegExp(`^${signed}\\s+(?:${labelsOf(distribution)})\\s?:\\s*(?<to>\\S.*?)\\.?$`, 'u');
	const text = last.map(({ passage }) => passage.text).join(' ');
	const found = last.length > most ? undefined : pattern.exec(text)?.groups;
	if (found === undefined) return { facts: {}, pieces };
	const { name = '', role = '', to = '' } = found;
	const recipients = to.split(/\s*[+;,]\s*/u).filter((one) => one !== '');
	for (const { passage } of last) cutPassage(cuts, passage);
	const place = { unit: 'line', number: last[0] === undefined ? 1 : lineAt(last[0].passage) } as const;
	tell({ name: 'moved', grade: 'lost', place, params: { field: 'signatory', text: `${name} ${role}` } });
	tell({ name: 'moved', grade: 'lost', place, params: { field: 'distribution', text: to } });
	tell({ name: 'signed', grade: 'doubtful', place, params: { text: name, role } });
	const facts = {
		signatory: { name, role },
		distribution: recipients.map((one) => {
			const { recipient = one, copies } = counted.exec(one)?.groups ?? {};
			return { recipient, ...(copies !== undefined && { copies: Number(copies) }) };
		}),
	};
	return { facts, pieces: pieces.slice(0, end + 1) };
}

function labelsOf({ label }: Field): string {
	return [...new Set(languages.map((language) => literal(label[language])))].join('|');
}
