import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioCompany } from '../../types/studio.ts';
import { addressOf, place } from './place.ts';
import { texts } from './start.ts';

/** So many companies are found by a search. */
const many = 12;

/** Chooses the company that is worked on, where there is more than one. */
export function CompanyChooser({ companies }: { companies: readonly StudioCompany[] }): JSX.Element | null {
	const [search, setSearch] = useState('');
	const { view, company } = place.value;
	if (companies.length < 2) return null;
	const wanted = search.trim().toLowerCase();
	const found = companies.filter(({ id, name }) => id === company || `${name} ${id}`.toLowerCase().includes(wanted));
	return (
		<div class="company-chooser">
			{companies.length > many && (
				<label>
					{texts.document.findCompany}
					<input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
				</label>
			)}
			<label>
				{texts.company}
				<select
					value={company}
					onChange={({ currentTarget }) => {
						location.hash = addressOf(view, {}, currentTarget.value);
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
		</div>
	);
}
