import { literal } from '../../fields/literal.ts';
import { type Field, type Kind, languages } from '../../types/index.ts';
import { lineAt, type Passage } from './passage.ts';
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
 * text, since documents of the kind print them; when it is in force stands in a point and stays there.
 */
export function closingFields(
	pieces: readonly Piece[],
	{ fields, words }: Kind,
	{ cuts, language, tell }: Pick<Reading, 'cuts' | 'language' | 'tell'>,
): { readonly facts: Readonly<Record<string, unknown>>; readonly pieces: readonly Piece[] } {
	const signatory = fields.find(({ key }) => key === 'signatory');
	const distribution = fields.find(({ key }) => key === 'distribution');
	const inForce = inForceIn();
	if (signatory === undefined || distribution === undefined) return { facts: inForce, pieces };
	const end = pieces.findLastIndex(({ type }) => type !== 'text');
	const last = pieces.slice(end + 1);
	const pattern = new RegExp(`^${signed}\\s+(?:${labelsOf(distribution)})\\s?:\\s*(?<to>\\S.*?)\\.?$`, 'u');
	const text = last.map(({ passage }) => passage.text).join(' ');
	const found = last.length > most ? undefined : pattern.exec(text)?.groups;
	if (found === undefined) return { facts: inForce, pieces };
	const { name = '', role = '', to = '' } = found;
	const recipients = to.split(/\s*[+;,]\s*/u).filter((one) => one !== '');
	for (const { passage } of last) cut(passage, cuts);
	const place = { unit: 'line', number: last[0] === undefined ? 1 : lineAt(last[0].passage) } as const;
	tell({ name: 'moved', grade: 'lost', place, params: { field: 'signatory', text: `${name} ${role}` } });
	tell({ name: 'moved', grade: 'lost', place, params: { field: 'distribution', text: to } });
	const facts = {
		...inForce,
		signatory: { name, role },
		distribution: recipients.map((one) => {
			const { recipient = one, copies } = counted.exec(one)?.groups ?? {};
			return { recipient, ...(copies !== undefined && { copies: Number(copies) }) };
		}),
	};
	return { facts, pieces: pieces.slice(0, end + 1) };

	/** The words of the kind for an order that is in force when it comes, in a point that says so. */
	function inForceIn(): Readonly<Record<string, unknown>> {
		const onReceipt = words.get('onReceipt')?.[language];
		const opens = words.get('inForceOn')?.[language].split(' ').slice(1).join(' ').toLowerCase();
		if (onReceipt === undefined || opens === undefined || !fields.some(({ key }) => key === 'inForce')) return {};
		const point = pieces.find(({ passage }) => passage.text.toLowerCase().includes(`${opens} ${onReceipt}`));
		if (point === undefined) return {};
		const number = lineAt(point.passage, point.passage.text.toLowerCase().indexOf(opens));
		tell({
			name: 'filled',
			grade: 'guessed',
			place: { unit: 'line', number },
			params: { field: 'inForce', text: point.passage.text },
		});
		return { inForce: onReceipt };
	}
}

function labelsOf({ label }: Field): string {
	return [...new Set(languages.map((language) => literal(label[language])))].join('|');
}

/** The words of a passage go from each of its lines, which may hold others. */
function cut({ text, lines }: Passage, cuts: Map<number, string>): void {
	for (const [index, { at, line }] of lines.entries()) cuts.set(line, text.slice(at, lines[index + 1]?.at).trim());
}
