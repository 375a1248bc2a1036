import { z } from 'zod';
import type { DataGroup, Datum, Derivation, DeriveSubject } from '../../types/index.ts';
import { type Invitee, inviteesOf } from '../information-meeting/invitees-of.ts';
import { servicesKnown } from '../information-meeting/services-known.ts';
import { bareName } from '../names/bare-name.ts';

const settingsSchema = z.strictObject({
	/** Field that names the invitation; without it, the document is one itself. */
	invitation: z.string().optional(),
	/** The district's register of services that have no folder here. */
	register: z.string(),
	/** What kind of service each type of company is, in the words of the register, and which are branch services. */
	kinds: z.record(z.string(), z.string()),
	branch: z.string(),
});

/**
 * An information meeting as its invitation calls it, with those whom the district invites, each once: its services and
 * clinics as the form of the meeting says, and the guests from elsewhere. Null where the invitation is not there.
 */
export const informationMeeting: Derivation = (subject, settings) => {
	const { invitation: field, ...known } = settingsSchema.parse(settings);
	const invitation = field === undefined ? subject.data : subject.taken.get(field)?.data;
	// What is wrong with the invitation is told there.
	if (invitation === undefined || (invitation !== subject.data && !isWhole(invitation))) return null;
	const own = subject.data;
	const { form = null } = invitation;
	const services = form === 'separate-clinics' ? [] : servicesOf(subject, known);
	const clinics = form === 'separate-services' ? [] : clinicsOf(subject.company.data);
	const guests = groups(invitation.guests);
	return {
		year: invitation.year ?? null,
		quarter: invitation.quarter ?? null,
		// A meeting may have been moved after it was called.
		held: own.held ?? invitation.held ?? null,
		time: invitation.time ?? null,
		// Null: at the district's office.
		place: own.place ?? invitation.place ?? null,
		form,
		services: services.map(toDatum),
		clinics,
		guests,
		invited: services.length + clinics.length + guests.length,
	};
};

function isWhole({ year, quarter, held, form }: DataGroup): boolean {
	return [year, quarter, held, form].every((fact) => fact !== null && fact !== undefined);
}

function servicesOf(
	{ company, repository }: DeriveSubject,
	{ register, kinds, branch }: Omit<z.output<typeof settingsSchema>, 'invitation'>,
): readonly Invitee[] {
	return inviteesOf(company.name, servicesKnown(company, repository, { register, kinds }), branch);
}

/** Those that lie in the district's counties. */
function clinicsOf({ clinics, counties }: DataGroup): readonly DataGroup[] {
	const area = (Array.isArray(counties) ? (counties as readonly string[]) : []).map(bareName);
	return groups(clinics).filter(({ county }) => typeof county === 'string' && area.includes(bareName(county)));
}

function toDatum({ offices, contact, phone, ...invitee }: Invitee): DataGroup {
	return { ...invitee, offices: [...offices], contact: contact ?? null, phone: phone ?? null };
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
