import type { BuildTimes } from './build-times.ts';
import { fleetFigures } from './fleet-figures.ts';
import { ratioOf, type Spread, spreadOf } from './measure/statistics.ts';
import { type Taken, walls } from './measure/taken.ts';
import { costs, type Rendering, type Results } from './results.ts';
import type { StudioTimes } from './studio-times.ts';
import type { WatchTimes } from './watch-times.ts';

/** One promise: what was measured, what it must be at least or at most, and what it is to become. */
export interface Figure {
	readonly name: string;
	/** Undefined: nothing has measured it. */
	readonly measured: Spread | undefined;
	readonly unit: string;
	readonly must: 'at least' | 'at most' | 'told';
	readonly bar?: number;
	readonly aim?: number;
}

/** The figures of a run; those with a bar first. */
export function figuresOf({ renderings, builds, watches, fleets, queues, studios }: Results): readonly Figure[] {
	const costsOf = (key: string) => {
		const found = renderings.find((rendering): rendering is Rendering => rendering.key === key && 'taken' in rendering);
		return found === undefined ? [] : costs(found);
	};
	const times = (name: string, peer: string, own: string, promised?: { bar: number; aim: number }): Figure => ({
		...{ name, measured: ratioOf(costsOf(peer), costsOf(own)), unit: '×', must: promised ? 'at least' : 'told' },
		...promised,
	});
	const size = (documents: number) => builds.find((one) => one.documents === documents);
	const middle = size(1000);
	const largest = builds.at(-1);
	return [
		times('DOCX a core, by pandoc', 'pandoc-docx', 'ours-docx', { bar: 5, aim: 8 }),
		times('PDF a core, by WeasyPrint warm', 'weasyprint', 'ours-pdf', { bar: 4.5, aim: 6 }),
		{
			name: 'Four formats of two pages, documents a second and core',
			measured: spreadOf(costsOf('ours-all').map((cost) => 1 / cost)),
			...{ unit: '/s', must: 'at least', bar: 16, aim: 25 },
		},
		{
			name: '1,000 unchanged documents',
			measured: spreadOf((middle?.unchanged ?? []).map(({ wall }) => wall)),
			...{ unit: ' s', must: 'at most', bar: 1 },
		},
		{
			name: 'One of 1,000 changed, by unchanged',
			measured: ratioOf(walls(middle?.changed), walls(middle?.unchanged)),
			...{ unit: '×', must: 'at most', bar: 1.3 },
		},
		{
			name: 'A document of 10,000, by one of 1,000',
			measured: ratioOf(each(size(10_000)), each(middle)),
			...{ unit: '×', must: 'at most', bar: 1.15 },
		},
		{
			name: `Memory of all processes at once, ${largest?.documents.toLocaleString('en') ?? 0} documents`,
			measured: spreadOf((largest?.first ?? []).map(({ peak }) => peak)),
			...{ unit: ' MB', must: 'at most', bar: 1536 },
		},
		twoJobs(builds),
		...watches.map(saved),
		...fleetFigures(fleets, queues),
		...studios.flatMap(answered),
		times('DOCX, by pandoc with one process for all', 'pandoc-docx-batch', 'ours-docx'),
		times('DOCX, by mdast2docx', 'mdast2docx', 'ours-docx'),
		times('HTML, by pandoc', 'pandoc-html', 'ours-html'),
		times('HTML, by pandoc with one process for all', 'pandoc-html-batch', 'ours-html'),
		times('PDF, by WeasyPrint with a process each', 'weasyprint-each', 'ours-pdf'),
		times('PDF, by pdfmake', 'pdfmake', 'ours-pdf'),
		times('PDF, by LibreOffice, each further file of a batch', 'libreoffice-further', 'ours-pdf'),
		times('PDF, by Chromium warm', 'chromium', 'ours-pdf'),
		times('PDF, by Chromium with a process each', 'chromium-each', 'ours-pdf'),
		...builds.map(whole),
		...builds.slice(1).flatMap((larger, index) => growth(builds[index] ?? larger, larger)),
	];
}

/** Whether a figure keeps its bar or reaches its aim; undefined where there is none, or nothing was measured. */
export function isMet({ measured, must }: Figure, promised: number | undefined): boolean | undefined {
	if (measured === undefined || promised === undefined || must === 'told') return undefined;
	return must === 'at least' ? measured.median >= promised : measured.median <= promised;
}

/** What a document and its memory cost more, from one size to the next. */
function growth(smaller: BuildTimes, larger: BuildTimes): readonly Figure[] {
	const more = larger.documents - smaller.documents;
	const between = `from ${smaller.documents.toLocaleString('en')} to ${larger.documents.toLocaleString('en')}`;
	const grown = (of: (taken: Taken) => number) => {
		const [from, to] = [spreadOf(smaller.first.map(of)), spreadOf(larger.first.map(of))];
		return spreadOf([((to?.median ?? Number.NaN) - (from?.median ?? Number.NaN)) / more]);
	};
	return [
		{ name: `A document more, ${between}`, measured: grown(({ cpu }) => cpu * 1000), unit: ' ms CPU', must: 'told' },
		{ name: `Memory of a document more, ${between}`, measured: grown(({ peak }) => peak), unit: ' MB', must: 'told' },
	];
}

function twoJobs(builds: readonly BuildTimes[]): Figure {
	const built = builds.findLast(({ oneJob }) => oneJob.length > 0);
	const measured = ratioOf(walls(built?.oneJob), walls(built?.twoJobs));
	const documents = built === undefined ? '' : `, ${built.documents.toLocaleString('en')} documents`;
	return { name: `Two jobs, by one${documents}`, measured, unit: '×', must: 'at least', bar: 1.7 };
}

/** From the moment a file is saved until it stands rendered, and is told of. */
function saved({ documents, formats, taken }: WatchTimes): Figure {
	const where = documents === undefined ? 'this repository' : `${documents.toLocaleString('en')} documents`;
	const measured = spreadOf(taken.map(({ wall }) => wall * 1000));
	return {
		name: `Saved and rendered as ${formats.join(', ')}, ${where}`,
		measured,
		unit: ' ms',
		must: 'at most',
		bar: 300,
	};
}

/** From the command, or from the question, until the answer is there. */
function answered({
	documents,
	answered: page,
	started,
	html,
	pages,
	overview,
	page: seen,
}: StudioTimes): readonly Figure[] {
	const where = documents === undefined ? 'this repository' : `${documents.toLocaleString('en')} documents more`;
	const asked = [
		{ name: `Studio started, page answered, ${where}`, taken: page, bar: 1000 },
		{
			name: `Studio started, list answered, ${where}`,
			taken: started,
			bar: documents === undefined ? 1000 : undefined,
		},
		{ name: `Sentence changed, web page shown, ${where}`, taken: html, bar: 150 },
		{ name: `Sentence changed, pages shown, ${where}`, taken: pages, bar: 400 },
		{ name: `List of documents, ${where}`, taken: overview, bar: 150 },
		{ name: `Page opened, list usable, ${where}`, taken: seen?.opened, bar: 1000 },
		{ name: `Document opened, all of it shown, ${where}`, taken: seen?.document, bar: 1000 },
		{ name: `Key in the search, list painted, ${where}`, taken: seen?.searched, bar: 100 },
		{ name: `List sorted, painted, ${where}`, taken: seen?.sorted, bar: 100 },
	];
	return asked.map(({ name, taken, bar }) => ({
		...{ name, measured: spreadOf(walls(taken).map((wall) => wall * 1000)), unit: ' ms' },
		...(bar === undefined ? { must: 'told' as const } : { must: 'at most' as const, bar }),
	}));
}

/** All of a build: reading, filling in, checks, handbooks, registers and publishing too. */
function whole({ documents, first }: BuildTimes): Figure {
	const measured = spreadOf(first.map(({ cpu }) => documents / cpu));
	const name = `First build of ${documents.toLocaleString('en')}, handbooks and checks with it, documents a second and core`;
	return { name, measured, unit: '/s', must: 'told' };
}

function each(builds: BuildTimes | undefined): readonly number[] {
	return (builds?.first ?? []).map(({ cpu }) => cpu / (builds?.documents ?? Number.NaN));
}
