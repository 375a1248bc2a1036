import { z } from 'zod';
import type { FieldType } from '../field-type.ts';
import { handbookAddressFault, longestHandbookAddress } from '../handbook-address-fault.ts';

/** The https address of the folder in which a company's documents are published, written as browsers write it. */
export const handbookAddress: FieldType = {
	read(text) {
		const fault = handbookAddressFault(text);
		return fault === undefined ? { datum: text } : { code: 'field-handbook-address', params: fault };
	},
	schema: () =>
		z
			.string()
			.max(longestHandbookAddress)
			.regex(/^https:\/\/[^\s<>"?#@\\]+$/),
};
