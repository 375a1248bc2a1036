import type { ParagraphChild } from 'docx';
import type { Contact, Edition } from '../../../types/index.ts';
import { textTable } from '../frame/text-table.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Block } from '../state.ts';
import { twips } from '../twips.ts';
import { frontHeading } from './front-heading.ts';

/**
 * Who to call, large enough to be read in a hurry.
 * @param width room for text, in twips
 */
export function contacts({ contacts: known, frame }: Edition, width: number): readonly Block[] {
	if (known.length === 0) return [];
	const head = frame.contactColumns.map((text) => [textRun(guard(text))]);
	const rows = [{ cells: head }, ...known.map((contact) => ({ cells: [who(contact), phone(contact)] }))];
	const widths = [width - number, number];
	return [frontHeading(frame.contacts), textTable({ caption: frame.contacts, style: 'ContactText', widths, rows })];
}

const number = twips(50);

function who({ role, name }: Contact): readonly ParagraphChild[] {
	const said = role === undefined ? [] : [textRun({ style: 'ContactRole', text: `${guard(role)} ` })];
	return [...said, textRun(guard(name))];
}

function phone({ phone: text }: Contact): readonly ParagraphChild[] {
	return [textRun({ bold: true, text: guard(text) })];
}
