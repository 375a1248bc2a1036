import { stringify } from 'yaml';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import type { Company, CompanyChange, Kind, Report, Source } from '../types/index.ts';
import type { Placed } from './first-page.ts';

/** The kind that letters are of. */
export const letterKind = 'library-letter';

/** What letters of one day say alike. */
export interface Letter {
	/** YYYY-MM-DD */
	readonly date: string;
	/** YYYY-MM-DD: until when people read and reply. */
	readonly by: string;
	/** Who publishes the library. */
	readonly sender: string;
}

/** The letter to a company as a document whose text is that of its kind: what was changed stands in its front matter. */
export function letterSource(
	company: Company,
	changes: readonly CompanyChange[],
	{ first, laws, annexed }: Placed,
	{ date, by, sender }: Letter,
	kind: Kind,
	report: Report,
): Source | undefined {
	const { language } = company;
	const status = kind.statuses.find(({ state }) => state === 'active')?.words[language][0];
	const later = changes.slice(first).filter(({ code }) => code !== undefined);
	const values = {
		id: `BREV-${date}`,
		title: kind.words.get('title')?.[language],
		kind: kind.name,
		version: '1',
		date,
		status,
		language,
		owner: sender,
		approver: sender,
		sender,
		by,
		changes: changes.map((change, index) => changeIn(change, index < first, laws)),
		...(first < changes.length && { more: String(changes.length - first) }),
		...(later.length > 0 && { moreReplies: String(later.length) }),
		follows: changes.filter(({ own, to }) => !own && to !== undefined).map(({ document }) => document),
		withdrawn: changes.filter(({ to }) => to === undefined).map(({ document }) => document),
		replies: changes.filter(({ code }) => code !== undefined).map(({ document }) => document),
		annexed: annexed ? 'yes' : 'no',
	};
	const text = `---\n${stringify(values, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
	const read = parseFrontMatter(text, company.source.file, report);
	return read && { ...read, kind, company: company.id, draft: false };
}

function changeIn(change: CompanyChange, isFirst: boolean, hasLaws: boolean): Readonly<Record<string, unknown>> {
	const { document, title, from, to, summaries, laws, readers, own, code, sections } = change;
	return {
		number: document,
		title,
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		...(summaries.length > 0 && { summary: summaries.join(' ') }),
		...(laws.length > 0 && {
			...(hasLaws && { laws: laws.map(({ name }) => name) }),
			sectionsOfLaw: laws.map(({ cited }) => cited),
		}),
		...(readers === 'everyone' ? { everyone: 'yes' } : readers.length > 0 && { readers }),
		own: own ? 'yes' : 'no',
		...(code !== undefined && { code }),
		first: isFirst ? 'yes' : 'no',
		...(sections.length > 0 && {
			sections: sections.map(({ heading, told }) => ({
				heading,
				told: told.map(([what, ...lines]) => ({ what, lines })),
			})),
		}),
	};
}
