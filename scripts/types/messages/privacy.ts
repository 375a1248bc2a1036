/** Messages about what no document may tell of persons, trade secrets and classified matter. */
export interface PrivacyMessages {
	/** `number` with its last digits hidden. `certain`: no other number is written so. */
	'privacy-number': {
		readonly kind: 'birth' | 'd-number' | 'h-number' | 'synthetic' | 'cpr';
		readonly certain: boolean;
		readonly number: string;
	};
}
