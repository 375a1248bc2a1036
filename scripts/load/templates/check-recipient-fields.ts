import type { z } from 'zod';
import type { Field, RequiredRecipient } from '../../types/index.ts';
import { isField } from './is-field.ts';
import { named } from './named.ts';

/** Tells of fields under `recipients:` that there are not; which facts there are is a matter of the type of company. */
export function checkRecipientFields(
	recipients: readonly RequiredRecipient[],
	fields: readonly Field[],
	{ addIssue }: z.RefinementCtx,
): void {
	for (const [index, { when }] of recipients.entries())
		if (when !== undefined && !when.startsWith('company.') && !isField(when, fields))
			addIssue({ code: 'custom', path: ['recipients', index, 'when'], message: named('no-field') });
}
