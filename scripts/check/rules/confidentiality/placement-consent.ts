import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { ConfidentialityMessages, DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { minutesBetween } from '../../registers/minutes-between.ts';

/** What the consent has to be for, and how long after the notice it may be given. */
const settingsSchema = z.strictObject({ purpose: z.string(), hours: z.coerce.number().int(), norm: z.string() });

type Why = ConfidentialityMessages['placement-consent']['why'];

/** The consent that a recommendation rests on is in force, of the same case and to this, in writing, and given in time. */
export const placementConsent: DocumentRule = {
	code: 'placement-consent',
	for: 'named',
	scope: 'document',
	check({ source, data, doc, taken }, report, settings) {
		const { purpose, hours, norm } = settingsSchema.parse(settings);
		const consent = taken.get('consent');
		if (consent === undefined) return;
		const given = isInForce(doc.meta.status.state) || data.given !== null;
		const why =
			faultOf(consent.data, data, purpose) ??
			(given && !isInForce(consent.state) ? 'not-in-force' : undefined) ??
			(given || consent.data.consented !== null ? lackOf(consent.data, data, hours) : undefined);
		if (why === undefined) return;
		const place = placeOfField(source, why === 'later' ? 'given' : why === 'case' ? 'case' : 'consent');
		const params = { id: String(data.consent), why };
		report({ code: 'placement-consent', severity: 'error', place, params, norms: [norm] });
	},
};

function faultOf(consent: DataGroup, { case: number }: DataGroup, purpose: string): Why | undefined {
	if (consent.purpose !== purpose) return 'purpose';
	return number !== null && consent.case !== number ? 'case' : undefined;
}

function lackOf({ informed, consented, written }: DataGroup, { given }: DataGroup, hours: number): Why | undefined {
	if (typeof informed !== 'string' || typeof consented !== 'string') return 'incomplete';
	if (written !== true) return 'unwritten';
	const minutes = minutesBetween(informed, consented);
	if (minutes < hours * 60) return minutes < 0 ? 'before-notice' : 'early';
	return typeof given === 'string' && minutesBetween(consented, given) < 0 ? 'later' : undefined;
}
