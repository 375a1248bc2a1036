import { expect, test } from 'vitest';
import { whyClosed } from '../../../scripts/fill/calendar/why-closed.ts';
import { calendarOf } from '../../support/calendars.ts';

/** Easter Day was 26 March in 1978 and 15 April in 1979. */
test.each([
	['1978-01-01', 'Nytårsdag'],
	['1978-03-23', 'Skærtorsdag'],
	['1978-03-24', 'Langfredag'],
	['1978-03-25', 'lørdag'],
	['1978-03-26', 'Påskedag'],
	['1978-03-27', 'Anden påskedag'],
	['1978-04-21', 'Store Bededag'],
	['1978-05-04', 'Kristi Himmelfartsdag'],
	['1978-05-15', 'Anden Pinsedag'],
	['1978-06-05', 'grundlovsdag'],
	['1979-04-16', 'Anden påskedag'],
	['1979-12-24', 'juleaftensdag'],
	['1979-12-25', 'Juledag'],
	['1979-12-31', 'nytårsaftensdag'],
	['1978-10-01', 'søndag'],
	['1978-09-29', undefined],
	['1978-03-28', undefined],
	// Offices are open on 1 May and Shrovetide Monday.
	['1978-05-01', undefined],
	['1978-02-06', undefined],
	// Store bededag was abolished from 2024.
	['2023-05-05', 'Store Bededag'],
	['2024-04-26', undefined],
])('%s: %s', (day, why) => {
	expect(whyClosed(day, calendarOf('DK'), 'da')).toBe(why);
});
