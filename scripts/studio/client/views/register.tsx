import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { StudioRegister } from '../../../types/studio-work.ts';
import { MadeLink } from '../actions/made-link.tsx';
import { endedWorks } from '../actions/works.ts';
import { addressOf, place } from '../place.ts';
import { texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';
import { type RegisterRow, RegisterTable } from './register-table.tsx';

const words = texts.work.register;
const { build } = texts.work;

const nothing: readonly RegisterRow[] = [];

/** What of the law is documented, as the last build found it. */
export function RegisterView(): JSX.Element {
	const { company } = place.value;
	const { value, fault } = useAnswer<StudioRegister>('/api/register', { company, turn: String(endedWorks.value) });
	const [state, setState] = useState('');
	const [search, setSearch] = useState('');
	const all = value?.rows ?? nothing;
	const shown = useMemo(() => new Set(all.filter((row) => isShown(row, state, search))), [all, state, search]);
	if (value === undefined) return <p role="status">{fault ?? texts.loading}</p>;
	const { rows, states, files, isOld } = value;
	return (
		<>
			<Title of={words.title} />
			{rows.length === 0 ? (
				<p>
					{words.none} <a href={addressOf('build')}>{build.title}</a>
				</p>
			) : (
				<>
					{isOld && <p class="hint">{build.old}</p>}
					<search class="controls">
						<label>
							{words.search}
							<input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
						</label>
						<label>
							{words.show}
							<select value={state} onChange={({ currentTarget }) => setState(currentTarget.value)}>
								<option value="">
									{words.all} ({rows.length})
								</option>
								{states.map((one) => (
									<option key={one.state} value={one.state}>
										{one.word} ({rows.filter((row) => row.state === one.state).length})
									</option>
								))}
							</select>
						</label>
					</search>
					<p class="work-links">
						{files.map(({ path, format }) => (
							<MadeLink key={path} path={path}>
								{build.openAs(build.formats[format] ?? format)}
							</MadeLink>
						))}
					</p>
					<p role="status">{words.counted(shown.size, rows.length)}</p>
					<div hidden={shown.size === 0}>
						<RegisterTable register={value} isShown={(row) => shown.has(row)} />
					</div>
				</>
			)}
		</>
	);
}

/** Whether the register shows a norm. @param search words that all have to stand in it, or in what is said of it */
function isShown(row: RegisterRow, state: string, search: string): boolean {
	if (state !== '' && row.state !== state) return false;
	const text = [row.norm, row.text, row.holder, row.part, row.reason].join(' ').toLowerCase();
	return search
		.toLowerCase()
		.split(/\s+/u)
		.every((word) => text.includes(word));
}
