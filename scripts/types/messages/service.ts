/** Messages about health services: whom they are for, and who is joined to which. */
export interface ServiceMessages {
	/** `belongs`: the area it belongs to; undefined: to none. */
	'site-outside-area': {
		readonly site: string;
		readonly county: string;
		readonly area: string;
		readonly belongs: string | undefined;
	};
	/** `other`: file and line of the other claim. */
	'site-claimed-twice': { readonly site: string; readonly other: string };
	'site-unlisted': { readonly site: string; readonly register: string; readonly nearest: string | undefined };
	'enrolment-repeated': { readonly year: number; readonly site: string; readonly line: number };
	'enrolment-missing': { readonly year: number; readonly sites: readonly string[] };
	'service-branches': { readonly found: number; readonly least: number; readonly most: number | undefined };
	/** `service`: its folder; `found` and `expected`: types, an enterprise, or branches, as the fault is. */
	'service-model': {
		readonly fault: ServiceFault;
		readonly model: string;
		readonly service: string;
		readonly found: string;
		readonly expected: string;
		readonly nearest: string | undefined;
	};
	'affiliation-agreement-missing': { readonly enterprise: string; readonly sites: readonly string[] };
}

/** Why the service of an enterprise does not go with its model. */
export type ServiceFault = 'unnamed' | 'named-twice' | 'unknown' | 'type' | 'not-own' | 'own' | 'branch';
