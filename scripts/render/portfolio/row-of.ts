import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import { word } from '../../messages/word.ts';
import { masked } from '../../report/masked.ts';
import type { Deadline, Language, PortfolioCompany, PortfolioRow } from '../../types/index.ts';
import { titleOf } from '../year/title-of.ts';

/**
 * A company as a row in the reader's words; identity numbers stand in none.
 * @param dist address of what is published, from where the page stands, without `/` at its end
 */
export function rowOf(company: PortfolioCompany, language: Language, dist: string): PortfolioRow {
	const { id, name, orgNumber, type, place, state, inForce, drafts, faulty, lacking, late, next, gaps } = company;
	return {
		...{ id, orgNumber, state, inForce, drafts, faulty, gaps },
		name: maskNumbers(name),
		language: company.language,
		type: type?.label[language] ?? '',
		place: maskNumbers(place),
		counties: company.counties.map(maskNumbers),
		...(company.run !== undefined && { run: company.run }),
		lacking: lacking.map(maskNumbers),
		errors: company.errors.map((message) => {
			const { file, line } = message.place;
			return `${file}:${line}: ${word(masked(message), language).message}`;
		}),
		late: (late ?? []).map((deadline) => `${deadline.due}: ${whatIsDue(deadline, language)}`),
		next: next?.due === undefined ? [] : [next.due, whatIsDue(next, language)],
		behind: company.standings.map(({ id: document, title, state: of, baseVersion = '', libraryVersion, conflicts }) => {
			const from = of === 'base-unknown' ? '' : baseVersion;
			return { what: `${document} ${title}`, from, to: libraryVersion, conflicts };
		}),
		handbook:
			company.handbook === undefined ? '' : `${dist}/${company.handbook.split('/').map(encodeURIComponent).join('/')}`,
		built: company.built ?? '',
	};
}

function whatIsDue(deadline: Deadline, language: Language): string {
	return maskNumbers(titleOf(deadline, language));
}
