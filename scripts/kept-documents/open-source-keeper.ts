import type { CheckKeeper } from '../check/check.ts';
import type { SourceKeeper } from '../fill/fill-company.ts';
import type { Reading as CompanyReading } from '../fill/read-sources.ts';
import type { NotedReadings } from '../load/noted/note-readings.ts';
import type {
	CheckedDocument,
	Filled,
	LinkedSource,
	Reading,
	Source,
	SourceStep,
	SourceSteps,
} from '../types/index.ts';
import { type CheckedSource, packed, unpacked } from './packed-source.ts';

/**
 * What earlier builds made of a company's sources.
 * @param before what has been read of the company before its documents are filled in
 * @returns those that came of the same
 */
export type KnownSources = (before: readonly Reading[]) => ReadonlyMap<string, SourceStep>;

/** Takes over documents of one company, with what rules found of them, where nothing that was read for them has changed. */
export interface OpenSourceKeeper {
	readonly filling: SourceKeeper;
	readonly checking: CheckKeeper;
	/** All sources, for builds to come. */
	steps(): SourceSteps;
}

/** A source that is worked out in this build. */
interface Working {
	made: LinkedSource | undefined;
	readonly checked: Map<Filled, CheckedDocument>;
	readonly readings: Map<string, Reading>;
}

/** @param known undefined: of no source */
export function openSourceKeeper(noted: NotedReadings, known: KnownSources | undefined): OpenSourceKeeper {
	const working = new Map<Source, Working>();
	const recalled = new Map<Source, SourceStep>();
	const checked = new Map<Filled, CheckedDocument>();
	let reading: CompanyReading | undefined;
	let before: readonly Reading[] = [];

	return {
		filling: {
			recall(company) {
				reading = company;
				before = noted.readings();
				const steps = known?.(before) ?? new Map<string, SourceStep>();
				const found = company.sources.flatMap((source): [Source, CheckedSource][] => {
					const step = steps.get(source.file);
					if (step === undefined) return [];
					recalled.set(source, step);
					noted.add(step.readings);
					return [[source, unpacked(step.packed, source, company)]];
				});
				for (const [, { documents, checked: ofEach }] of found)
					for (const [index, document] of documents.entries()) checked.set(document, ofEach[index] ?? new Map());
				return new Map(found);
			},
			fill(source, work) {
				recalled.delete(source);
				working.set(source, { made: undefined, checked: new Map(), readings: new Map() });
				return during(source, work);
			},
			keep(source, made) {
				workOn(source).made = made;
			},
		},
		checking(document, check) {
			const { source } = document;
			if (recalled.has(source)) return checked.get(document) ?? check();
			const found = during(source, check);
			workOn(source).checked.set(document, found);
			return found;
		},
		steps: () => ({
			before,
			sources: [...working.keys(), ...recalled.keys()].flatMap((source) => stepOf(source) ?? []),
		}),
	};

	function during<T>(source: Source, work: () => T): T {
		const { made, readings } = noted.during(work);
		const own = workOn(source).readings;
		for (const one of readings) own.set(one.join('\0'), one);
		return made;
	}

	function workOn(source: Source): Working {
		const found = working.get(source);
		if (found === undefined) throw new Error(`${source.file} was not filled in`);
		return found;
	}

	function stepOf(source: Source): SourceStep | undefined {
		const step = recalled.get(source);
		if (step !== undefined) return step;
		const { made, checked: found, readings } = workOn(source);
		if (made === undefined) return undefined;
		const all = made.documents.map((document) => found.get(document) ?? new Map());
		const bytes = packed({ ...made, checked: all }, reading?.rows.get(source) ?? []);
		return bytes && { file: source.file, readings: [...readings.values()], packed: bytes };
	}
}
