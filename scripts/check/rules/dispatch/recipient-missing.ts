import { addressedIn } from '../../../fill/recipients/addressed-in.ts';
import { isCalled } from '../../../fill/recipients/is-called.ts';
import { recipientCalled } from '../../../fill/recipients/recipient-called.ts';
import { recipientsOf } from '../../../fill/recipients/recipients-of.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { Datum, DocumentRule, DocumentSubject, RequiredRecipient } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Those that documents of a kind have to be sent to are among a document's recipients, by whatever name. */
export const recipientMissing: DocumentRule = {
	code: 'recipient-missing',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { source, data, doc, company } = subject;
		const addressed = addressedIn(data);
		const register = recipientsOf(company) ?? [];
		for (const required of source.kind.recipients) {
			const { name, also, norms } = required;
			if (!isAsked(required, subject)) continue;
			const names = [...new Set([name[doc.language], ...Object.values(name), ...also])];
			const meant = new Set(names.map((one) => recipientCalled(one, register)));
			const isMet = addressed.some((one) => {
				const known = recipientCalled(one.name, register);
				return names.some((wanted) => isCalled(one.name, wanted)) || (known !== undefined && meant.has(known));
			});
			if (isMet) continue;
			const written = addressed.map((one) => one.name);
			const slip = names.map((one) => nearest(one, written)).find((one) => one !== undefined);
			const path = addressed.find((one) => one.name === slip)?.path ?? ['recipients'];
			const params = { recipient: name[doc.language], nearest: slip };
			report({ code: 'recipient-missing', severity: 'error', place: placeOfField(source, ...path), params, norms });
		}
	},
};

/** Nothing stands in its way: what `when` names has a value. */
function isAsked({ when }: RequiredRecipient, { data, company }: DocumentSubject): boolean {
	if (when === undefined) return true;
	const steps = when.split('.');
	const isFact = steps[0] === 'company';
	const value = (isFact ? steps.slice(1) : steps).reduce<Datum | undefined>(entryOf, isFact ? company.data : data);
	return value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
}

function entryOf(value: Datum | undefined, key: string): Datum | undefined {
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
	return (value as { readonly [key: string]: Datum })[key];
}
