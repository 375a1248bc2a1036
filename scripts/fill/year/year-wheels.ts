import type { Company, Language, Repository, YearWheel } from '../../types/index.ts';
import type { FilledCompany } from '../fill-company.ts';
import { colourOf } from '../look/colour-of.ts';
import { closedDaysOf } from './closed-days-of.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { dueDocument } from './due-document.ts';

/** The wheel of all companies together, in the language of the first, and one of each in its own, by its id. */
export interface YearWheels {
	readonly all: YearWheel;
	readonly each: ReadonlyMap<string, YearWheel>;
}

/** Gathers what companies have due in a year. */
export function yearWheels(
	companies: readonly FilledCompany[],
	year: number,
	asOf: string | undefined,
	repository: Repository,
): YearWheels {
	const each = companies.map(({ company, documents }): YearWheel => {
		const { id, name, language } = company;
		const deadlines = deadlinesOf(company, documents.map(dueDocument), { repository, year, asOf });
		return { ...around([company], language), company: { id, name }, deadlines };
	});
	const deadlines = each
		.flatMap((wheel) => wheel.deadlines)
		.map((deadline, index) => ({ deadline, index }))
		.sort((one, other) => compare(one.deadline.due, other.deadline.due) || one.index - other.index)
		.map(({ deadline }) => deadline);
	const all = around(
		companies.map(({ company }) => company),
		companies[0]?.company.language ?? 'nb',
	);
	const [only] = each.length === 1 ? each : [];
	return {
		all: only ?? { ...all, company: undefined, deadlines },
		each: new Map(each.map((wheel, index) => [companies[index]?.company.id ?? '', wheel])),
	};

	function around(of: readonly Company[], language: Language): Omit<YearWheel, 'company' | 'deadlines'> {
		const calendars = [...new Set(of.map(({ country }) => country))].flatMap(
			(country) => repository.calendars.get(country) ?? [],
		);
		const closed = calendars.flatMap((calendar) => closedDaysOf(year, calendar, language));
		return { year, language, colour: colourOf(of[0] ?? { colour: undefined }), asOf, closed };
	}
}

/** Those without a day last. */
function compare(one = '9999', other = '9999'): number {
	return one === other ? 0 : one < other ? -1 : 1;
}
