import { bareName } from '../names/bare-name.ts';
import type { Office, Service } from './service.ts';

/** Why a district invites a service: it lies in its area, or it is a branch service with this office there. */
export type Ground = 'area' | 'head-office' | 'local-office';

/** A service that a district invites, with whom to write to. */
export interface Invitee {
	readonly name: string;
	readonly kind: string;
	readonly ground: Ground;
	/** The local offices that lie in the district. */
	readonly offices: readonly string[];
	readonly contact: string | undefined;
	readonly phone: string | undefined;
}

/**
 * The services that a district invites to its meetings, each once. A branch service is invited where its local offices
 * lie, and only one without any where its head office lies.
 * @param branch the kind that a branch service is of
 */
export function inviteesOf(district: string, services: readonly Service[], branch: string): readonly Invitee[] {
	return services.flatMap((service) => inviteeOf(district, service, branch) ?? []);
}

function inviteeOf(district: string, { name, kind, offices }: Service, branch: string): Invitee | undefined {
	const local = offices.filter((office) => office.name !== undefined);
	const asked = kind === branch && local.length > 0 ? local : offices;
	const here = asked.filter((office) => bareName(office.district ?? '') === bareName(district));
	const [first] = here;
	if (first === undefined) return undefined;
	return {
		name,
		kind,
		ground: kind === branch ? groundOf(first) : 'area',
		offices: here.flatMap((office) => office.name ?? []),
		contact: first.contact,
		phone: first.phone,
	};
}

function groundOf({ name }: Office): Ground {
	return name === undefined ? 'head-office' : 'local-office';
}
