import type { StudioOverview } from '../../types/index.ts';
import { rowOf } from './row-of.ts';
import type { Workspace } from './workspace.ts';

/** All documents of a company as they stand now, with what the last check found; undefined where there is no such company. */
export function overviewOf(workspace: Workspace, id: string): StudioOverview | undefined {
	const { memory, language, options } = workspace;
	const held = memory.company(id);
	if (held === undefined) return undefined;
	const found = workspace.found();
	const rows = held.reading.sources.map((source) => rowOf(source, found.get(source.file) ?? [], language));
	const listed = new Set(rows.map(({ file }) => file));
	const { companies, sources } = memory.repository();
	const others = new Set(sources.filter(({ file }) => !listed.has(file)).map(({ file }) => file));
	const readmes = new Set(companies.filter((one) => one.id !== id).map(({ file }) => file));
	return {
		company: id,
		day: options.day,
		rows,
		elsewhere: [...found].flatMap(([file, findings]) =>
			listed.has(file) || others.has(file) || readmes.has(file) ? [] : findings,
		),
		check: workspace.check(),
		checked: workspace.isChecked(),
	};
}
