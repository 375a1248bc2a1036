import type { FieldTypeName } from '../../types/index.ts';
import type { FieldType } from '../field-type.ts';
import { address } from './address.ts';
import { amount } from './amount.ts';
import { choice } from './choice.ts';
import { colour } from './colour.ts';
import { cvr } from './cvr.ts';
import { date } from './date.ts';
import { day } from './day.ts';
import { documentId } from './document-id.ts';
import { email } from './email.ts';
import { handbookAddress } from './handbook-address.ts';
import { industryCode } from './industry-code.ts';
import { instant } from './instant.ts';
import { integer } from './integer.ts';
import { organisationNumber } from './organisation-number.ts';
import { path } from './path.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { text } from './text.ts';
import { version } from './version.ts';
import { yearlyDay } from './yearly-day.ts';
import { yesNo } from './yes-no.ts';

/** Types of fields that hold one scalar. */
export type ScalarTypeName = Exclude<FieldTypeName, 'group' | 'list'>;

export const fieldTypes: Readonly<Record<ScalarTypeName, FieldType>> = {
	text,
	integer,
	amount,
	'yes-no': yesNo,
	choice,
	date,
	day,
	instant,
	'yearly-day': yearlyDay,
	version,
	'document-id': documentId,
	'organisation-number': organisationNumber,
	cvr,
	postcode,
	phone,
	email,
	address,
	'handbook-address': handbookAddress,
	colour,
	path,
	'industry-code': industryCode,
};
