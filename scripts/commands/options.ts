import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { isCalendarDay } from '../fields/calendar-day.ts';
import { programRoot } from '../program-root.ts';
import { type ReportForm, reportForms } from '../report/forms.ts';
import {
	type Code,
	type Format,
	formats,
	languages,
	type PdfStandard,
	pdfStandards,
	type Shard,
} from '../types/index.ts';
import { misuse } from './usage-error.ts';

/** Options as commander hands them over: nothing is trusted yet. */
export interface Written {
	readonly root?: string;
	readonly out?: string;
	readonly company?: string;
	readonly kind?: string;
	readonly only?: string;
	readonly formats?: string;
	readonly strict?: boolean;
	readonly lang?: string;
	readonly asOf?: string;
	readonly json?: boolean;
	readonly jobs?: string;
	readonly progress?: boolean;
	readonly since?: string;
	readonly readability?: boolean;
	readonly spelling?: boolean;
	readonly report?: string;
	readonly pdfStandard?: string;
	readonly editable?: boolean;
	readonly pack?: string;
	readonly shard?: string;
	readonly cache?: boolean;
	readonly watch?: boolean;
}

/** Options checked and complete. */
export interface Options {
	/** Absolute. */
	readonly root: string;
	/** Absolute: the folder whose `templates/` is used. */
	readonly templatesRoot: string;
	/** Absolute. */
	readonly out: string;
	readonly company: string | undefined;
	readonly kind: string | undefined;
	readonly only: string | undefined;
	readonly formats: readonly Format[];
	readonly strict: boolean;
	readonly lang: string | undefined;
	readonly asOf: string | undefined;
	readonly since: string | undefined;
	/** Rules that are run only where they are asked for. */
	readonly asked: ReadonlySet<Code>;
	readonly form: ReportForm;
	readonly jobs: number;
	readonly progress: boolean;
	readonly pdfStandard: PdfStandard;
	/** Word files of documents are copies to edit, in which facts are fields. */
	readonly editable: boolean;
	/** The company whose inspection pack is made, and which alone is built then. */
	readonly pack: string | undefined;
	/** Of the companies only those of one build among several; undefined: there is one build. */
	readonly shard: Shard | undefined;
	/** Nothing is taken from what earlier builds kept. */
	readonly anew: boolean;
}

/**
 * Checks options at the door; a value that cannot be used stops the command with a message.
 * @param out the folder below the root that is written to where none is named
 */
export function readOptions(written: Written, out = written.editable === true ? 'dist-editable' : 'dist'): Options {
	const root = resolve(written.root ?? programRoot());
	if (!existsSync(join(root, 'README.md'))) throw misuse('root-not-found', { root: written.root ?? root });
	if (written.pack !== undefined) refuseParts(written.pack, written);
	if (written.shard !== undefined) refuseBeside(written);
	if (written.lang !== undefined) oneOf('--lang', written.lang, languages);
	return {
		root,
		templatesRoot: existsSync(join(root, 'templates')) ? root : programRoot(),
		out: resolve(written.out ?? join(root, out)),
		company: written.pack ?? written.company,
		kind: written.kind,
		only: written.only,
		formats: formatsOf(written),
		strict: written.strict === true,
		lang: written.lang,
		asOf: readAsOf(written.asOf),
		since: written.since,
		asked: readAsked(written),
		form: written.json === true ? 'json' : readForm(written.report),
		jobs: readJobs(written.jobs),
		progress: written.progress === true,
		pdfStandard:
			written.pdfStandard === undefined ? 'ua-1' : oneOf('--pdf-standard', written.pdfStandard, pdfStandards),
		editable: written.editable === true,
		pack: written.pack,
		shard: readShard(written.shard),
		anew: written.cache === false,
	};
}

/** A pack is of everything that a company has in force. */
function refuseParts(pack: string, { company = pack, kind, only, formats: some, editable }: Written): void {
	const parts = {
		'--kind': kind,
		'--only': only,
		'--formats': some !== undefined && readFormats(some).length < formats.length ? some : undefined,
		'--editable': editable === true ? '' : undefined,
		'--company': company === pack ? undefined : company,
	};
	for (const [option, value] of Object.entries(parts))
		if (value !== undefined) throw misuse('pack-incomplete', { option });
}

/** Shards become one whole. */
function refuseBeside({ company, kind, only, pack, watch }: Written): void {
	const parts = { '--company': company, '--kind': kind, '--only': only, '--pack': pack, '--watch': watch };
	for (const [option, value] of Object.entries(parts))
		if (value !== undefined) throw misuse('shard-incomplete', { option });
}

/** More than machines will ever be, and few enough for a matrix. */
const mostShards = 10_000;

function readShard(text: string | undefined): Shard | undefined {
	if (text === undefined) return undefined;
	const [, number, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
	if (number !== undefined && of !== undefined && number >= 1 && number <= of && of <= mostShards)
		return { number, of };
	throw misuse('option-value', { option: '--shard', value: text, allowed: '1/4, 2/4, 3/4, 4/4' });
}

function readAsked({ readability, spelling }: Written): ReadonlySet<Code> {
	const asked = { 'readability-report': readability, spelling } as const;
	return new Set((Object.keys(asked) as (keyof typeof asked)[]).filter((code) => asked[code] === true));
}

/** A copy to edit is a Word file; other formats are made beside it where they are asked for. */
function formatsOf({ formats: list, editable }: Written): readonly Format[] {
	if (editable !== true) return readFormats(list);
	const wanted = readFormats(list ?? 'docx');
	if (wanted.includes('docx')) return wanted;
	throw misuse('option-value', { option: '--formats', value: list ?? '', allowed: 'docx' });
}

function readFormats(list: string | undefined): readonly Format[] {
	if (list === undefined) return formats;
	const names = list.split(',').map((name) => name.trim());
	return [...new Set(names.map((name) => oneOf('--formats', name, formats)))];
}

function readForm(name: string | undefined): ReportForm {
	return name === undefined ? 'text' : oneOf('--report', name, reportForms);
}

/** Each may grow to some hundred megabytes; who has more of both asks for more. */
const mostJobs = 8;

/** One process a core, where no number is given. */
function readJobs(text: string | undefined): number {
	if (text === undefined) return Math.min(availableParallelism(), mostJobs);
	const jobs = Number(text);
	if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
	throw misuse('option-value', { option: '--jobs', value: text, allowed: '1–64' });
}

/** Today, as asked for or as the environment of a reproducible build says (seconds since 1970). */
function readAsOf(day: string | undefined): string | undefined {
	if (day === undefined) return dayOfEpoch(process.env.SOURCE_DATE_EPOCH);
	if (/^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(day)) return day;
	throw misuse('day-unknown', { option: '--as-of', value: day });
}

function dayOfEpoch(seconds: string | undefined): string | undefined {
	if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
	const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short' });
	return parts.format(Number(seconds) * 1000);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((candidate) => candidate === value);
	if (found === undefined) throw misuse('option-value', { option, value, allowed: allowed.join(', ') });
	return found;
}
