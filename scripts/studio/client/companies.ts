import { computed, signal } from '@preact/signals';
import type { StudioCompany } from '../../types/studio.ts';
import { place } from './place.ts';

/** All companies that can be worked on; none until they are known. */
export const companies = signal<readonly StudioCompany[]>([]);

/** Whether there is more than one, so that it has to be said which one is meant. */
export const areSeveral = computed(() => companies.value.length > 1);

/** What the company is called that is worked on; its id until that is known. */
export const companyName = computed(() => {
	const { company } = place.value;
	return companies.value.find(({ id }) => id === company)?.name ?? company;
});
