import { expect } from 'vitest';
import { patience } from '../../support/patience.ts';

/** What becomes true on the page when the program has answered, however busy the machine is. */
export function eventually<T>(look: () => Promise<T>) {
	return expect.poll(look, { timeout: patience });
}
