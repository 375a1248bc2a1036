import { z } from 'zod';
import type { Derivation } from '../../types/index.ts';
import { openAndOver } from '../registers/open-and-over.ts';

/** What authorities have ordered the company to do: what is still to be done by deadline, what is done newest first. */
export const injunctions: Derivation = ({ data, company }, settings) => {
	z.strictObject({}).parse(settings);
	const days = { began: 'date', last: 'deadline', ended: 'done' };
	const { open, over } = openAndOver(company.registers.get('injunctions'), days, data.year);
	return { open, done: over };
};
