interface Named {
	/** Path of the field: `address.postcode`. */
	readonly field: string;
}

interface Absent extends Named {
	/** What may stand there, where that is a choice. */
	readonly choices?: readonly string[];
}

interface Written extends Named {
	readonly text: string;
}

/** Messages about values of fields, in front matter and in an organisation's facts. */
export interface FieldMessages {
	'field-missing': Absent;
	'field-empty': Absent;
	'field-unknown': Named & { readonly nearest: string | undefined };
	'field-shape': Named & { readonly expected: 'scalar' | 'list' | 'group' };
	'field-text': Written;
	'field-integer': Written;
	'field-amount': Written & { readonly why: 'form' | 'ambiguous' | 'separator' | 'mixed'; readonly decimal: '.' | ',' };
	'field-yes-no': Written;
	'field-choice': Written & { readonly choices: readonly string[]; readonly nearest: string | undefined };
	'field-date': Written & { readonly why: 'form' | 'calendar'; readonly whole: boolean };
	'field-instant': Written & { readonly why: 'form' | 'calendar' | 'clock' | 'offset-missing' | 'offset' };
	'field-version': Written;
	'field-document-id': Written & { readonly pattern: string };
	'field-organisation-number': Written & { readonly why: 'length' | 'check-digit' };
	'field-cvr': Written & { readonly why: 'length' | 'check-digit' };
	'field-yearly-day': Written;
	'field-postcode': Written;
	'field-phone': Written;
	'field-email': Written;
	'field-address': Written;
	'field-handbook-address': Written & {
		readonly why: 'scheme' | 'login' | 'place' | 'form' | 'length';
		/** In letters. */
		readonly most: number;
		/** As browsers write it, where they write it otherwise. */
		readonly usual?: string;
	};
	'field-colour': Written;
	'field-path': Written;
	'field-industry-code': Written;
	'field-company-id': Written;
}
