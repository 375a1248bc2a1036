import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StudioCompany } from '../../types/studio.ts';
import { areSeveral, companies, companyName } from './companies.ts';
import { addressOf, place } from './place.ts';
import { texts } from './start.ts';
import { useAnswer } from './use-answer.ts';

/** So many companies are found by a search. */
const many = 12;

/** The id of what says which company is worked on. */
export const shownCompany = 'shown-company';

/** Says on every view which company is worked on, and changes it where there is more than one. */
export function CompanyBar(): JSX.Element {
	const { value } = useAnswer<readonly StudioCompany[]>('/api/companies', {});
	useEffect(() => {
		if (value !== undefined) companies.value = value;
	}, [value]);
	return (
		<div class="company-bar">
			<span id={shownCompany} hidden={areSeveral.value}>
				{companies.value.length > 0 && companyName.value}
			</span>
			{areSeveral.value && <Choice all={companies.value} />}
		</div>
	);
}

function Choice({ all }: { readonly all: readonly StudioCompany[] }): JSX.Element {
	const [search, setSearch] = useState('');
	const { view, company } = place.value;
	const wanted = search.trim().toLowerCase();
	const found = all.filter(({ id, name }) => id === company || `${name} ${id}`.toLowerCase().includes(wanted));
	return (
		<>
			{all.length > many && (
				<label>
					<span>{texts.document.findCompany}</span>
					<input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
				</label>
			)}
			<label>
				<span>{texts.company}</span>
				<select
					value={company}
					onChange={({ currentTarget }) => {
						// Another company need not have the document that is open.
						location.hash = addressOf(view === 'document' ? 'documents' : view, {}, currentTarget.value);
						currentTarget.value = company;
					}}
				>
					{found.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
		</>
	);
}
