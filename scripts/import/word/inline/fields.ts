import { isAddressAllowed } from '../../../fill/markdown/is-address-allowed.ts';
import { chosen } from '../xml/chosen.ts';
import { elementsOf, type XmlElement } from '../xml/xml-element.ts';
import type { Piece } from './piece.ts';

/** A field that has begun and not ended. */
interface Open {
	instruction: string;
	inResult: boolean;
	result: Result | undefined;
}

/** Where the result of a field begins among what has been read. */
export interface Result {
	readonly pieces: readonly Piece[];
	readonly from: number;
}

/** The fields that stand round what is being read; they may go on over paragraphs. */
export interface Fields {
	/** @param mark the element that it begins with */
	begin(mark?: XmlElement): void;
	separate(result?: Result): void;
	/** What it said, and where its result began. */
	end(): { readonly instruction: string; readonly result: Result | undefined } | undefined;
	instruct(text: string): void;
	/** Words here are part of the instruction of a field, which nobody sees. */
	isHidden(): boolean;
	/** Those of the instruction come from another field. */
	isResult(): boolean;
	/** Instructions whose results are being read, the outermost first. */
	results(): readonly string[];
}

/** @param text all that fields may go on over; one that does not end in it is none */
export function createFields(text: XmlElement): Fields {
	const open: Open[] = [];
	const endless = endlessIn(text);
	return {
		begin: (mark) => {
			if (mark === undefined || !endless.has(mark)) open.push({ instruction: '', inResult: false, result: undefined });
		},
		separate: (result) => {
			const last = open.at(-1);
			if (last) Object.assign(last, { inResult: true, result });
		},
		end: () => open.pop(),
		instruct: (text) => {
			const last = open.at(-1);
			if (last && !last.inResult) last.instruction += text;
		},
		isHidden: () => open.some(({ inResult }) => !inResult),
		isResult: () => open.at(-1)?.inResult === true,
		results: () => open.filter(({ inResult }) => inResult).map(({ instruction }) => instruction.trim()),
	};
}

/** The marks that begin a field which nothing ends. */
function endlessIn(text: XmlElement): ReadonlySet<XmlElement> {
	const open: XmlElement[] = [];
	const look = (element: XmlElement): void => {
		for (const child of elementsOf(element)) {
			const type = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : undefined;
			if (type === 'begin') open.push(child);
			else if (type === 'end') open.pop();
			else if (child.name !== 'w:txbxContent') look(child.name === 'mc:AlternateContent' ? chosen(child) : child);
		}
	};
	look(text);
	return new Set(open);
}

/** Where a link field leads; undefined for other fields. */
export function linkOf(instruction: string): string | undefined {
	const words = /^HYPERLINK\s+(.*)$/isu.exec(instruction)?.[1];
	if (words === undefined) return undefined;
	const anchor = /\\l\s+"([^"]*)"/iu.exec(words)?.[1];
	const address = /^"([^"]*)"/u.exec(words.trim())?.[1] ?? /^([^\s"\\]\S*)/u.exec(words.trim())?.[1];
	if (address === undefined) return anchor === undefined ? '' : `#${anchor}`;
	return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Lists that Word makes of the text itself. */
export function isMadeOfText(instruction: string): boolean {
	return /^(?:TOC|INDEX|TOA)(?=\s|$)/iu.test(instruction);
}

/** The bookmark of a note that is referred to again. */
export function noteAgain(instruction: string): string | undefined {
	return /^(?:NOTEREF|FTNREF)\s+"?([^\s"\\]+)/iu.exec(instruction)?.[1];
}

/** What a field of a form letter is called. */
export function mergeName(instruction: string): string | undefined {
	const [, quoted, bare] = /^\s*MERGEFIELD\s+(?:"([^"]+)"|([^\s"\\]+))/iu.exec(instruction) ?? [];
	return (quoted ?? bare)?.trim();
}

/** Fields that fetch or run something, of which only what Word kept as their result is taken. */
export function fetches(instruction: string): boolean {
	return /^(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON)(?=\s|$)/iu.test(
		instruction,
	);
}

/** Whether an address of a Word file may be taken over. */
export function mayLeadTo(address: string): boolean {
	return /^(?:https?:\/\/|mailto:|tel:)/iu.test(address.trim()) && isAddressAllowed(address.trim());
}
