import { allCompanies } from '../../fields/is-company-id.ts';
import { hashOf } from '../../publish/hash-of.ts';
import type { Output, YearSettings, YearWheel } from '../../types/index.ts';
import { yearCalendar } from './calendar.ts';
import { yearCsv } from './csv.ts';
import { yearMarkdown } from './markdown.ts';
import { yearPage } from './page.ts';
import { yearPicture } from './picture.ts';

/**
 * All files of one year wheel: table, page, picture and calendar.
 * @param folder where they go: `eksempelsaga/`, or nothing for the top
 * @param css the look of every page
 * @param tool what has made them, name and version
 */
export function yearOutputs(
	folder: string,
	year: YearWheel,
	settings: YearSettings,
	css: string,
	tool: string,
): readonly Output[] {
	const files = [
		['csv', yearCsv(year)],
		['md', yearMarkdown(year)],
		['html', yearPage(year, settings, css)],
		['svg', yearPicture(year, settings)],
		['ics', yearCalendar(year, settings)],
	] as const;
	const inputs = hashOf([tool, css, JSON.stringify([year, settings])]);
	return files.map(([format, text]) => ({
		path: `${folder}year.${format}`,
		bytes: Buffer.from(text),
		company: year.company?.id ?? allCompanies,
		document: `year-${year.year}`,
		kind: 'year-wheel',
		format,
		documentVersion: String(year.year),
		status: year.asOf ?? '',
		inputs,
	}));
}
