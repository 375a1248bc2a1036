import type { Element } from 'hast';
import type { Edition, Format } from '../../../types/index.ts';
import { currentVersion } from '../current-version.ts';
import { element } from '../element.ts';
import { firm } from '../firm.ts';
import { lines } from '../lines.ts';
import { notices } from '../notices.ts';
import { contacts } from './contacts.ts';
import { downloads } from './downloads.ts';

/** The first screen: whose handbook it is, how new, who to call first, and the whole of it as files. */
export function top(edition: Edition, formats: readonly Format[]): Element {
	const { title, frame, firm: company } = edition;
	const named = element(
		'hgroup',
		{},
		...lines([element('h1', {}, title), element('p', { className: ['line'] }, frame.line)]),
	);
	const whole = downloads(
		frame.words.wholeHandbook,
		title,
		'handbook',
		formats.filter((format) => format !== 'html'),
		frame,
	);
	return element(
		'div',
		{ className: ['sheet', 'top'] },
		...lines([
			firm(company, frame.words),
			named,
			notices(frame),
			contacts(edition),
			whole,
			currentVersion(frame.current),
		]),
	);
}
