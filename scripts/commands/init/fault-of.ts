import { lookUpIndustry } from '../../check/registers/look-up-industry.ts';
import { isCompanyId } from '../../fields/is-company-id.ts';
import { plainNotation } from '../../fields/plain-notation.ts';
import { pointedCode } from '../../fields/pointed-code.ts';
import { fieldTypes } from '../../fields/types/index.ts';
import type { Fact } from '../../fill/init/facts.ts';
import type { Field, IndustryCodes, Message, MessageParameters } from '../../types/index.ts';

/** What else an answer is held against. */
export interface Known {
	readonly industries: IndustryCodes | undefined;
	/** All files of the repository that a fact may name. */
	readonly files: ReadonlySet<string>;
}

/** What is wrong with a fact of one line, as a message without a place of its own; undefined: nothing. */
export function faultOf(
	field: Field,
	path: string,
	text: string,
	{ industries, files }: Known,
	beside: Readonly<Record<string, Fact>> = {},
): Message | undefined {
	const place = { file: 'regelrett', line: 1, column: 1 };
	const fault = (code: string, params: object): Message => ({ code, severity: 'error', place, params }) as Message;
	if (text === '') return fault('field-empty', { field: path });
	if (path === 'id' && !isCompanyId(text)) return fault('field-company-id', { field: path, text });
	if (field.type === 'group' || field.type === 'list') return undefined;
	const reading = fieldTypes[field.type].read(text, field, plainNotation);
	if (!('datum' in reading))
		return fault(reading.code, { field: path, text, ...reading.params } as MessageParameters[typeof reading.code]);
	if (field.type === 'path' && !files.has(text)) return fault('picture-missing', { address: text, nearest: undefined });
	const entry = industryOf(path, text, beside);
	if (entry === undefined || industries === undefined) return undefined;
	const found = lookUpIndustry(entry, industries);
	return found && fault(found.code, found.params);
}

/** The code and its edition, when the one that is answered last is the answer at hand. */
function industryOf(path: string, text: string, { code, edition }: Readonly<Record<string, Fact>>) {
	if (path === 'industryCodes.edition' && typeof code === 'string') return { code: pointedCode(code), edition: text };
	if (path === 'industryCodes.code' && typeof edition === 'string') return { code: pointedCode(text), edition };
	return undefined;
}
