import { z } from 'zod';
import type { Report, YearSettings } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';

const whole = z.coerce.number(named('not-number')).int(named('not-whole-number')).min(0, named('not-whole-number'));

const schema = z.strictObject({
	alarms: z.array(z.strictObject({ days: whole, hour: whole.max(23, named('not-whole-number')) })),
	marks: whole,
});

/** Reads how the year wheel and its calendar are made, from `templates/year-wheel/year-wheel.yaml`. */
export function loadYearSettings(root: string, report: Report): Promise<YearSettings | undefined> {
	return readDefinition(root, 'templates/year-wheel/year-wheel.yaml', schema, report);
}
