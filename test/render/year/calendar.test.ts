import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { yearCalendar } from '../../../scripts/render/year/calendar.ts';
import { aDeadline, aWheel, hostile, settings } from './a-wheel.ts';

function read(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Event[] } {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

/** When an alarm rings, as a calendar in Copenhagen shows it. */
function ringsAt(event: ICAL.Event): readonly string[] {
	return event.component.getAllSubcomponents('valarm').map((alarm) => {
		const trigger = alarm.getFirstProperty('trigger');
		// From the entry's beginning, which is what stands where nothing else is said.
		expect(trigger?.getParameter('related') ?? 'START').toBe('START');
		const at = event.startDate.clone();
		at.isDate = false;
		at.addDuration(trigger?.getFirstValue() as ICAL.Duration);
		return at.toString();
	});
}

test('an entry stands on the recommended day and names the last one; it reminds two weeks before and on the day', () => {
	const { calendar, events } = read(yearCalendar(aWheel([aDeadline()]), settings));
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(calendar.getFirstPropertyValue('name')).toBe('Årshjul 2029 – Prøvecenteret');
	expect(events).toHaveLength(1);
	const [event] = events;
	expect(event?.uid).toBe('a@regelrett.invalid');
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe('2029-03-28');
	expect(event?.endDate.toString()).toBe('2029-03-29');
	expect(event?.summary).toBe('Årsrapport for 2028 (frist søndag 1. april)');
	expect(event?.description.split('\n')).toContain('Frist: søndag 1. april 2029');
	expect(event?.description.split('\n')).toContain('fristen er Påskedag');
	// The night between the two to summer time, and nine is nine.
	expect(event && ringsAt(event)).toEqual(['2029-03-14T09:00:00', '2029-03-28T09:00:00']);
});

test('what is done reminds of nothing, and what has no day is no entry', () => {
	const done = aDeadline({ uid: 'b@regelrett.invalid', status: 'done-late', doneOn: '2029-04-02' });
	const unset = aDeadline({ uid: 'c@regelrett.invalid', status: 'unset', due: undefined, recommended: undefined });
	const { events } = read(yearCalendar(aWheel([done, unset]), settings));
	expect(events.map(({ uid }) => uid)).toEqual(['b@regelrett.invalid']);
	expect(events[0]?.summary).toContain('Udført for sent');
	expect(events[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
});

test('what was law once is marked in its title', () => {
	const { events } = read(yearCalendar(aWheel([aDeadline({ historic: true, example: true })]), settings));
	expect(events[0]?.summary).toContain('historisk retsgrundlag');
	expect(events[0]?.description).toContain('historisk retsgrundlag, eksempel');
});

test('no title breaks out of its line, and lines are as long as RFC 5545 lets them be', () => {
	const text = yearCalendar(
		aWheel([aDeadline({ subject: hostile, companyName: hostile })], { company: undefined }),
		settings,
	);
	const { calendar, events } = read(text);
	expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
	expect(events[0]?.summary.replaceAll(/\s+/g, ' ')).toContain(hostile.replaceAll(/\s+/g, ' '));
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a later day makes a later file; the same day the same bytes', () => {
	const at = (asOf: string | undefined) => yearCalendar(aWheel([aDeadline()], { asOf }), settings);
	expect(at('2029-02-01')).toBe(at('2029-02-01'));
	const newness = (text: string) => {
		const [event] = read(text).events;
		return [Number(event?.sequence), String(event?.component.getFirstPropertyValue('dtstamp'))] as const;
	};
	expect(newness(at(undefined))).toEqual([0, '2029-01-01T00:00:00Z']);
	expect(newness(at('2029-02-01'))[1]).toBe('2029-02-01T00:00:00Z');
	expect(newness(at('2029-02-02'))[0]).toBe(newness(at('2029-02-01'))[0] + 1);
});
