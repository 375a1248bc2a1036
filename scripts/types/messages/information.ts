/** Messages about the quarterly information meetings of a district. */
export interface InformationMessages {
	/** `side`: who was not invited. */
	'information-quarter-missing': {
		readonly year: number;
		readonly quarter: number;
		readonly side: 'all' | 'services' | 'clinics';
	};
	/** `found`: the day, or the number, which is of another quarter. */
	'information-quarter': {
		readonly field: 'id' | 'held';
		readonly found: string;
		readonly year: number;
		readonly quarter: number;
	};
	'information-place': Readonly<Record<never, never>>;
	'information-nobody': Readonly<Record<never, never>>;
	'information-uninvited': { readonly name: string; readonly nearest: string | undefined };
	'information-agreement': { readonly side: 'all' | 'services' | 'clinics' };
	/** `topic`: one that stands twice; undefined: there is none. */
	'information-topics': { readonly topic: string | undefined };
	'information-many': { readonly found: number; readonly most: number };
	/** `submitted`: a day before the meeting; undefined: none is given. */
	'information-unsubmitted': { readonly submitted: string | undefined; readonly held: string | undefined };
	/** `other`: file of the folder that it has; line of the other row. */
	'information-service-repeated': {
		readonly service: string;
		readonly why: 'folder' | 'row' | 'kind';
		readonly other: string;
	};
	'information-clinic': { readonly clinic: string; readonly county: string; readonly nearest: string | undefined };
	'information-authorities': { readonly missing: readonly string[] };
	'district-unknown': { readonly district: string; readonly nearest: string };
}
