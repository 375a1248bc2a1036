import { parseArgs } from 'node:util';
import { type Format, formats } from '../../types/index.ts';

export interface BenchOptions {
	readonly rounds: number;
	/** Sizes of the repositories that are built, from small to large. */
	readonly sizes: readonly number[];
	/** Of renderers, and of builds. */
	readonly formats: readonly Format[];
	/** Whether renderers are measured beside others. */
	readonly renderers: boolean;
	/** Documents of invented repositories in which a file is saved while all is watched; undefined: the one of the project. */
	readonly watched: readonly (number | undefined)[];
	/** Companies of invented repositories that are planned. */
	readonly fleets: readonly number[];
	/** Companies of invented repositories that are built by way of a queue, from small to large. */
	readonly queues: readonly number[];
	/** Documents of a company whose studio is opened; undefined: those of the project. */
	readonly studios: readonly (number | undefined)[];
	/** What they are built in. */
	readonly queueFormats: readonly Format[];
	readonly json: string | undefined;
}

export const usage = `npm run bench -- [options]
  --quick            three rounds, and builds of 100 documents only
  --large            builds of 10,000 documents too (hours)
  --sizes <list>     builds of so many documents, from small to large: 1000,10000; with --only queue, so many companies: 100,1000
  --formats <list>   md, html, docx, pdf: only these renderers and their peers, and builds in these (queue, usual: html, docx, pdf)
  --rounds <n>       rounds that count (usual: 5)
  --only <part>      renderers, builds, watch, studio, fleet or queue
  --json <file>      all that was measured, too
  --help             this text`;

/** What is wanted; throws for what cannot be. */
export function readOptions(args: readonly string[]): BenchOptions | 'help' {
	const { values } = parseArgs({
		args: [...args],
		options: {
			quick: { type: 'boolean', default: false },
			large: { type: 'boolean', default: false },
			sizes: { type: 'string' },
			formats: { type: 'string' },
			rounds: { type: 'string' },
			only: { type: 'string' },
			json: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) return 'help';
	const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
	if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds takes a whole number from 1');
	if (values.only !== undefined && !['renderers', 'builds', 'watch', 'studio', 'fleet', 'queue'].includes(values.only))
		throw new TypeError('--only takes renderers, builds, watch, studio, fleet or queue');
	const isWanted = (part: string) => (values.only ?? part) === part;
	const named: readonly string[] = values.formats?.split(',') ?? formats;
	const wanted = formats.filter((format) => named.includes(format));
	if (wanted.length !== named.length) throw new TypeError(`--formats takes ${formats.join(', ')}`);
	const usual = [100, ...(values.quick ? [] : [1000]), ...(values.large ? [10_000] : [])];
	const asked = values.sizes?.split(',').map(Number);
	const sizes = asked ?? usual;
	if (!sizes.every((size, index) => Number.isInteger(size) && size > (sizes[index - 1] ?? 0)))
		throw new TypeError('--sizes takes whole numbers, each larger than the one before');
	return {
		rounds,
		formats: wanted,
		sizes: isWanted('builds') ? sizes : [],
		renderers: isWanted('renderers'),
		watched: isWanted('watch') ? [undefined, ...(values.quick ? [] : [1000])] : [],
		fleets: isWanted('fleet') ? [1000, ...(values.quick ? [] : [10_000])] : [],
		queues: isWanted('queue')
			? ((values.only === undefined ? undefined : asked) ?? (values.quick ? [2, 20] : [10, 100]))
			: [],
		studios: isWanted('studio') ? [undefined, 1000] : [],
		queueFormats: values.formats === undefined ? ['html', 'docx', 'pdf'] : wanted,
		json: values.json,
	};
}
