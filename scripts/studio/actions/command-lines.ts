import { z } from 'zod';
import { isCalendarDay } from '../../fields/calendar-day.ts';
import { fieldText } from '../../fields/field-text.ts';
import { versionToApprove } from '../../fill/approval/version-to-approve.ts';
import { stateOf } from '../../fill/life/state-of.ts';
import type { Source, State, StudioWorkName } from '../../types/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { madeFolders } from './made-folders.ts';

/**
 * The command line for what was asked, or why there is none: `invalid` where it makes no sense, `unknown` where what it names is
 * not there, `state` where the command would take another version than the one that is shown.
 */
export type CommandLine = readonly string[] | 'invalid' | 'unknown' | 'state';

/** What was asked → the words of a command, without those that all of them have. */
type ToWords = (body: unknown, workspace: Workspace) => CommandLine;

const name = z.string().min(1).max(200);
/** One line, as people write it. */
const line = z
	.string()
	.trim()
	.min(1)
	.max(300)
	.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.refine(isCalendarDay);
const version = z.string().regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/);
/** A document by its file, and the company that it is shown for. */
const shown = { file: z.string().min(1).max(1000), company: name };

/**
 * The command behind each button. What a person writes follows `--option=` or stands behind `--`, so that nothing is taken for an
 * option; documents are named by files that the repository has, never by what the page says they are called.
 */
const works: Readonly<Record<Exclude<StudioWorkName, 'commit'>, ToWords>> = {
	new: asked(
		z.strictObject({ kind: name, title: line, company: name.optional(), historic: z.boolean().optional() }),
		({ kind, title, company, historic }, { memory, options }) => {
			const { kinds } = memory.repository();
			if (!kinds.has(kind) || (company !== undefined && memory.company(company) === undefined)) return 'unknown';
			const whose = company === undefined ? [] : [`--company=${company}`];
			const how = [`--as-of=${options.day}`, ...(historic === true ? ['--historic'] : []), '--json'];
			return ['new', ...whose, ...how, '--', kind, title];
		},
	),
	revise: ofDocument({}, (source, _, { options }) => ['revise', `--as-of=${options.day}`, ...owned(source)]),
	finish: ofDocument({}, (source, _, { options }) => [
		'revise',
		'--finish',
		`--as-of=${options.day}`,
		...owned(source),
	]),
	approve: ofDocument({ by: line, on: day }, (source, { by, on, company }, { memory }) => {
		const versions = memory.company(company)?.reading.sources.filter((one) => idOf(one) === idOf(source)) ?? [];
		if (versionToApprove(versions, stateIn) !== source) return 'state';
		return ['approve', `--by=${by}`, `--on=${on}`, `--company=${company}`, '--json', '--', idOf(source)];
	}),
	diff: ofDocument(
		{ from: version.optional(), to: version.optional() },
		(source, { from, to, company }, { options }) => [
			'diff',
			`--company=${company}`,
			`--out=${madeFolders(options).diff}`,
			...(from === undefined ? [] : [`--from=${from}`]),
			...(to === undefined ? [] : [`--to=${to}`]),
			'--json',
			'--',
			idOf(source),
		],
	),
	build: asked(z.strictObject({}), (_, { options: { out, company, day: today } }) => [
		'build',
		`--out=${out}`,
		`--as-of=${today}`,
		...(company === undefined ? [] : [`--company=${company}`]),
		'--json',
		'--progress',
	]),
	year: asked(
		z.strictObject({ year: z.number().int().min(1900).max(2199), company: name }),
		({ year, company }, { memory, options }) =>
			memory.company(company) === undefined
				? 'unknown'
				: [
						'year',
						`--company=${company}`,
						`--out=${madeFolders(options).year}`,
						`--as-of=${options.day}`,
						'--json',
						'--',
						String(year),
					],
	),
};

/** The command line for a piece of work, as a person would write it. */
export function commandLine(work: Exclude<StudioWorkName, 'commit'>, body: unknown, workspace: Workspace): CommandLine {
	const words = works[work](body, workspace);
	if (typeof words === 'string') return words;
	const [command = '', ...rest] = words;
	return [command, `--root=${workspace.options.root}`, `--lang=${workspace.language}`, ...rest];
}

function asked<S extends z.ZodType>(
	schema: S,
	words: (value: z.output<S>, workspace: Workspace) => CommandLine,
): ToWords {
	return (body, workspace) => {
		const { success, data } = schema.safeParse(body);
		return success ? words(data, workspace) : 'invalid';
	};
}

function ofDocument<S extends z.ZodRawShape>(
	more: S,
	words: (
		source: Source,
		value: z.output<z.ZodObject<S>> & { readonly company: string },
		workspace: Workspace,
	) => CommandLine,
): ToWords {
	const schema = z.strictObject({ ...shown, ...more });
	return asked(schema, (value, workspace) => {
		const { file, company } = value as { readonly file: string; readonly company: string };
		const source = workspace.memory.source({ file, company });
		// A number that is none might be the name of a file, which `revise` would take for an order.
		if (source === undefined || !source.kind.idPattern.test(idOf(source))) return 'unknown';
		return words(source, value as z.output<z.ZodObject<S>> & { readonly company: string }, workspace);
	});
}

/** Whose document it is, and its number. */
function owned(source: Source): readonly string[] {
	return [...(source.company === undefined ? [] : [`--company=${source.company}`]), '--json', '--', idOf(source)];
}

function stateIn({ values, kind }: Source): State | undefined {
	return stateOf(values, kind.statuses);
}

function idOf({ values }: Source): string {
	return fieldText(values, 'id') ?? '';
}
