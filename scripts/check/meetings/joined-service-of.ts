import { z } from 'zod';
import type { DocumentSubject } from '../../types/index.ts';

const schema = z.object({
	model: z.string().nullable(),
	name: z.string().nullable(),
	company: z.string().nullable(),
	type: z.string().nullable(),
});

/** What `derived.joinedService` holds of the service that the company has joined. */
export function joinedServiceOf({ derived }: Pick<DocumentSubject, 'derived'>): z.output<typeof schema> {
	return schema.parse(derived.joinedService);
}
