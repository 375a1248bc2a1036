import { z } from 'zod';
import { type DatedDue, type Due, type PeriodDay, type RecurringDue, states } from '../../types/index.ts';
import { named } from './named.ts';
import { wordsSchema } from './words-schema.ts';

const periodDay = z
	.string()
	.regex(/^(?:0?[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]|last)$/, named('not-period-day'))
	.transform((text): PeriodDay => {
		const [month, day] = text.split('-');
		return { month: Number(month), day: day === 'last' ? day : Number(day) };
	});

const name = z.string().min(1);

const shared = { key: name, label: wordsSchema.optional(), norms: z.array(name).default([]), when: name.optional() };

const recurring = z
	.strictObject({
		...shared,
		every: z.enum(['year', 'quarter']).default('year'),
		to: periodDay.optional(),
		date: name.optional(),
		from: periodDay.optional(),
		concerns: z.coerce.number().int(named('not-whole-number')).default(0),
		year: name.default('date'),
		quarter: name.optional(),
		done: name.optional(),
		adopted: z
			.enum(['true', 'false'])
			.transform((text) => text === 'true')
			.default(false),
		least: z.strictObject({ kind: name, field: name, inForce: name.optional() }).optional(),
	})
	.superRefine(({ to, date }, context) => {
		if (to === undefined && date === undefined)
			context.addIssue({ code: 'custom', path: ['to'], message: named('missing') });
		if (to !== undefined && date !== undefined)
			context.addIssue({ code: 'custom', path: ['date'], message: named('unknown') });
	})
	.transform(
		({ least, ...read }): RecurringDue => ({
			form: 'recurring',
			label: undefined,
			when: undefined,
			to: undefined,
			date: undefined,
			from: undefined,
			quarter: undefined,
			done: undefined,
			...read,
			least: least && { inForce: undefined, ...least },
		}),
	);

const dated = z
	.strictObject({
		...shared,
		field: name,
		what: name.optional(),
		done: name.optional(),
		passes: z
			.enum(['true', 'false'])
			.transform((text) => text === 'true')
			.default(false),
		renewed: z.array(name).optional(),
		states: z.array(z.enum(states)).min(1).default(['active', 'revising']),
	})
	.transform(
		(read): DatedDue => ({
			form: 'dated',
			label: undefined,
			when: undefined,
			what: undefined,
			done: undefined,
			renewed: undefined,
			...read,
		}),
	);

/** Whether it names a day of its own tells which of the two forms an entry has. */
const one = z.unknown().transform((written, context): Due => {
	const isDated = typeof written === 'object' && written !== null && 'field' in written;
	const read: z.ZodSafeParseResult<Due> = (isDated ? dated : recurring).safeParse(written);
	if (read.success) return read.data;
	for (const issue of read.error.issues) context.issues.push({ ...issue, input: written } as z.core.$ZodRawIssue);
	return z.NEVER;
});

/** What is due, as written under `due:`, each under a key of its own. */
export const dueSchema = z
	.array(one)
	.default([])
	.superRefine((entries, context) => {
		for (const [index, { key }] of entries.entries())
			if (entries.findIndex((other) => other.key === key) < index)
				context.addIssue({ code: 'custom', path: [index, 'key'], message: named('repeated') });
	});
