import ical, {
	type ICalAlarmData,
	ICalAlarmRelatesTo,
	ICalAlarmType,
	type ICalCalendar,
	ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { Deadline, YearSettings, YearWheel } from '../../types/index.ts';
import { weekdayWords } from './day-words.ts';
import { statusWords } from './status-words.ts';
import { titleOf } from './title-of.ts';

/**
 * The deadlines as iCalendar (RFC 5545): each an entry of a whole day on its recommended day, which is a working day, with
 * the last day in its title where that is another. On the recommended day, because programs that take in a file of
 * others drop its alarms, and who then only sees the last day sees it on a holiday, when it is too late.
 */
export function yearCalendar(wheel: YearWheel, settings: Pick<YearSettings, 'alarms'>): string {
	const { year, company, language, asOf = `${year}-01-01` } = wheel;
	const texts = yearTexts[language];
	const calendar = ical({
		prodId: { company: 'Regelrett', product: 'Regelrett', language: language.toUpperCase() },
		name: `${texts.title(year)} – ${company?.name ?? texts.all}`,
		// Another file of a later day takes the place of this one.
		ttl: 86_400,
		x: { 'X-WR-CALDESC': texts.how },
	});
	// There is no clock: what is known is known as of that day, or else as the year begins. It counts up with the day,
	// so that a calendar takes a later file for the newer one.
	const stamp = Temporal.PlainDate.from(asOf).toZonedDateTime('UTC');
	const sequence = wheel.asOf === undefined ? 0 : Temporal.PlainDate.from('1970-01-01').until(asOf).days;
	for (const deadline of wheel.deadlines) addTo(calendar, deadline, wheel, { stamp, sequence, ...settings });
	return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}

interface Common extends Pick<YearSettings, 'alarms'> {
	readonly stamp: Temporal.ZonedDateTime;
	readonly sequence: number;
}

function addTo(calendar: ICalCalendar, deadline: Deadline, wheel: YearWheel, common: Common): void {
	const { due, recommended = due } = deadline;
	// Without a day there is nothing to put into a calendar; the table has it.
	if (due === undefined || recommended === undefined) return;
	const { language } = wheel;
	const { calendar: words } = yearTexts[language];
	const title = titleOf(deadline, language);
	const isDone = deadline.status === 'done' || deadline.status === 'done-late';
	const event = calendar.createEvent({
		id: deadline.uid,
		sequence: common.sequence,
		stamp: common.stamp,
		start: Temporal.PlainDate.from(recommended),
		end: Temporal.PlainDate.from(recommended).add({ days: 1 }),
		allDay: true,
		// Nobody is busy all day because something is due.
		transparency: ICalEventTransparency.TRANSPARENT,
		summary: summaryOf(deadline, title, wheel),
		description: [
			title,
			words.due(`${weekdayWords(due, language)} ${due.slice(0, 4)}`),
			words.recommended(`${weekdayWords(recommended, language)} ${recommended.slice(0, 4)}`),
			...(deadline.closed === undefined ? [] : [yearTexts[language].closed(deadline.closed[language])]),
			`${yearTexts[language].columns.status}: ${statusWords(deadline, language)}`,
			deadline.companyName,
		].join('\n'),
		categories: [{ name: deadline.companyName }, { name: yearTexts[language].status[deadline.status] }],
	});
	// Its constructor would count what rings after midnight from the end of the day.
	if (!isDone) for (const one of common.alarms) event.createAlarm(alarm(one)).relatesTo(ICalAlarmRelatesTo.start);

	function alarm({ days, hour }: YearSettings['alarms'][number]): ICalAlarmData {
		// From midnight, when the entry begins; in calendars' own time, whatever their zone and summer time.
		const seconds = (hour - days * 24) * 3600;
		const description = words.alarm(title, weekdayWords(due ?? recommended ?? '', language));
		const when = seconds < 0 ? { triggerBefore: -seconds } : { triggerAfter: seconds };
		return { type: ICalAlarmType.display, description, ...when };
	}
}

function summaryOf(deadline: Deadline, title: string, { language, company }: YearWheel): string {
	const { status, historic, calendar } = yearTexts[language];
	const { due, recommended } = deadline;
	const lastDay = due === undefined || due === recommended ? undefined : calendar.lastDay(weekdayWords(due, language));
	const told = deadline.status === 'due' ? undefined : status[deadline.status];
	const beside = [told, deadline.historic ? historic : undefined, lastDay].filter((part) => part !== undefined);
	const whose = company === undefined ? ` – ${deadline.companyName}` : '';
	return `${title}${whose}${beside.length === 0 ? '' : ` (${beside.join(', ')})`}`;
}
