import pc from 'picocolors';
import type { ConsoleTexts } from '../../messages/console-texts.ts';
import type { Told } from '../../own-commands/start-command.ts';
import type { BuildState, SavedState, WatchState } from './state.ts';

/** What the lines are worded with. */
export interface Wording {
	readonly texts: ConsoleTexts;
	readonly colours: boolean;
	/** The folders, as the reader finds them. */
	readonly root: string;
	readonly out: string;
	readonly preview: string;
}

/** Findings shown at most. */
const most = 8;

/** So many that were saved before the last one. */
const earlier = 4;

/** The whole state, as a terminal shows it at any moment. */
export function linesOf({ attention, saved, others, build }: WatchState, wording: Wording): readonly string[] {
	const { texts, colours, preview } = wording;
	const paint = pc.createColors(colours);
	const last = saved.at(-1);
	return [
		paint.dim(texts.watch.following(preview)),
		...attentionLines(attention, wording),
		...saved.slice(-1 - earlier, -1).map((one) => headOf(one, wording)),
		...(last === undefined ? [] : savedLines(last, wording)),
		...(others === 0 ? [] : [`  ${texts.watch.others(others)}`]),
		...buildLines(build, wording, last),
	];
}

export function attentionLines(
	attention: WatchState['attention'],
	{ texts, colours, root }: Wording,
): readonly string[] {
	if (attention === 'told') return [];
	const words = attention === 'lost' ? texts.watch.attention.lost(root) : texts.watch.attention[attention];
	return [pc.createColors(colours).yellow(`! ${words}`)];
}

/** A saved file with all that is wrong with it. */
export function savedLines(saved: SavedState, wording: Wording): readonly string[] {
	const paint = pc.createColors(wording.colours);
	const path = saved.path === undefined ? [] : [paint.dim(`  ${saved.path}.{${saved.formats.join(',')}}`)];
	return [headOf(saved, wording), ...path, ...findingLines(saved.found, saved.file, wording)];
}

function headOf({ file, document, company, fate, formats, milliseconds, found }: SavedState, wording: Wording): string {
	const { texts, colours } = wording;
	const paint = pc.createColors(colours);
	const fates: Readonly<Record<SavedState['fate'], string>> = {
		rendered: texts.watch.rendered(formats.join(', '), milliseconds),
		read: texts.watch.read,
		unmade: texts.watch.unmade,
		removed: texts.watch.removed,
	};
	const hasErrors = found.some(({ severity }) => severity === 'error');
	const mark = fate === 'unmade' || hasErrors ? paint.red('✗') : paint.green('✓');
	const name = document === undefined ? file : paint.bold(document);
	return `${mark} ${name}${company === undefined ? '' : ` (${company})`} · ${fates[fate]}`;
}

/** @param shown what has been told already of the file that was saved last */
export function buildLines(build: BuildState, wording: Wording, shown?: SavedState): readonly string[] {
	const { texts, colours, out } = wording;
	const paint = pc.createColors(colours);
	switch (build.type) {
		case 'waiting':
			return [];
		case 'building':
			return [paint.dim(`… ${texts.watch.building}`)];
		case 'published':
			return [`${paint.green('✓')} ${texts.watch.published(out, texts.watch.duration(build.seconds))}`];
		case 'locked':
			return [paint.yellow(`! ${texts.watch.locked}`)];
		case 'stopped':
			return [paint.red(`✗ ${texts.watch.stopped(build.reason)}`)];
		case 'refused': {
			const errors = build.found.filter(({ severity }) => severity === 'error');
			const known = new Set(shown?.found.map(sameness));
			const rest = errors.filter((error) => !known.has(sameness(error)));
			return [paint.red(`✗ ${texts.watch.refused(errors.length, out)}`), ...findingLines(rest, undefined, wording)];
		}
	}
}

function sameness({ file, line, column, code }: Told): string {
	return [file, line, column, code].join(':');
}

/** Where, what and what to do, errors first. @param file the one that they are understood to be in */
function findingLines(
	found: readonly Told[],
	file: string | undefined,
	{ texts, colours }: Wording,
): readonly string[] {
	const paint = pc.createColors(colours);
	const told = [
		...found.filter(({ severity }) => severity === 'error'),
		...found.filter(({ severity }) => severity === 'warning'),
	];
	const left = told.slice(most).filter(({ severity }) => severity === 'error').length;
	const lines = told.slice(0, most).flatMap((one) => {
		const place = `${one.file === file ? '' : `${one.file}:`}${one.line}:${one.column}`;
		const severity = paint[one.severity === 'error' ? 'red' : 'yellow'](texts.severity[one.severity]);
		const what = `  ${place} ${severity} ${one.message}  ${paint.dim(one.code)}`;
		return one.remedy === undefined ? [what] : [what, `    → ${one.remedy}`];
	});
	return left === 0 ? lines : [...lines, `  ${texts.watch.more(left)}`];
}
