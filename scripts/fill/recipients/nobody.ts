import type { Recipient } from '../../types/index.ts';

/** What is known of one whose name alone is known. */
export const nobody: Omit<Recipient, 'name'> = {
	also: [],
	type: undefined,
	partOf: undefined,
	attention: undefined,
	address: undefined,
	email: undefined,
	phone: undefined,
	copies: undefined,
	way: undefined,
};
