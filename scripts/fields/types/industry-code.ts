import { z } from 'zod';
import type { FieldType } from '../field-type.ts';
import { pointedCode } from '../pointed-code.ts';

const pattern = /^\d{2}(\.(\d{1,3}|\d{2}\.\d{2}))?$/;

/** An industry code with two digits and up to three more after a point: `16.100`; or Danish, of six digits: `16.10.00` or `161000`. */
export const industryCode: FieldType = {
	read: (text) => {
		const code = pointedCode(text);
		return pattern.test(code) ? { datum: code } : { code: 'field-industry-code' };
	},
	schema: () => z.string().regex(new RegExp(`${pattern.source}|^\\d{6}$`)),
};
