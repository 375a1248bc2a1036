import { eachItem, type Step } from './program.ts';

/** The name of the fact that steps lead to, without the places in lists: `company.emergencyContacts.phone`. */
export function nameOf(steps: readonly Step[]): string {
	return steps.filter((step) => step !== eachItem).join('.');
}
