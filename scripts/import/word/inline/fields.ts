import { isAddressAllowed } from '../../../fill/markdown/is-address-allowed.ts';

/** A field that has begun and not ended. */
interface Open {
	instruction: string;
	inResult: boolean;
}

/** The fields that stand round what is being read; they may go on over paragraphs. */
export interface Fields {
	begin(): void;
	separate(): void;
	end(): void;
	instruct(text: string): void;
	/** Words here are the instruction of a field, which nobody sees. */
	isHidden(): boolean;
	/** Instructions whose results are being read, the outermost first. */
	results(): readonly string[];
}

export function createFields(): Fields {
	const open: Open[] = [];
	return {
		begin: () => {
			open.push({ instruction: '', inResult: false });
		},
		separate: () => {
			const last = open.at(-1);
			if (last) last.inResult = true;
		},
		end: () => {
			open.pop();
		},
		instruct: (text) => {
			const last = open.at(-1);
			if (last && !last.inResult) last.instruction += text;
		},
		isHidden: () => open.some(({ inResult }) => !inResult),
		results: () => open.filter(({ inResult }) => inResult).map(({ instruction }) => instruction.trim()),
	};
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
