import { obligedCode } from '../fill/coverage/obliged-code.ts';
import { derivationsByName } from '../fill/derive/index.ts';
import { stateOf } from '../fill/life/state-of.ts';
import { type Neighbours, neighboursOf } from '../fill/references/neighbours.ts';
import { resolveReferences } from '../fill/references/references.ts';
import { referencesAsData } from '../fill/references/references-as-data.ts';
import { referencesOf } from '../fill/references/references-of.ts';
import { registerScope } from '../fill/registers/register-scope.ts';
import { rowsFor } from '../fill/registers/rows-for.ts';
import { takenBy } from '../fill/registers/taken-by.ts';
import { takenScope } from '../fill/registers/taken-scope.ts';
import type { Datum, WrittenDocument } from '../types/index.ts';
import { foreseen } from './foreseen.ts';
import type { KnownCompany } from './known-company.ts';
import type { Scope } from './lacking-facts.ts';
import type { OwnDocument } from './own-documents.ts';

/**
 * What the texts of documents take facts from, by document, once for each row that it is made for. What is worked out of other
 * companies or of finished documents is not among `derived`.
 */
export function scopesOf(
	{ company, repository }: KnownCompany,
	documents: readonly OwnDocument[],
): (document: OwnDocument) => readonly Scope[] {
	let written: ReadonlyMap<OwnDocument, WrittenDocument> | undefined;
	let neighbours: Neighbours | undefined;
	return (document) => {
		written ??= new Map(documents.map((one) => [one, writtenOf(one)]));
		const { source } = document;
		const all = [...written.values()];
		const of = written.get(document) ?? writtenOf(document);
		const register = registerScope(company, repository);
		const taken = takenBy(of, all, () => {});
		neighbours ??= neighboursOf(
			documents.map((one) => one.source),
			[],
			() => '',
		);
		const references = resolveReferences(referencesOf(of.data), source.file, of.language, repository.laws, neighbours);
		return rowsFor(source, company, () => {}).map((row, index): Scope => {
			const subject = { ...of, company, documents: all, repository, taken, row };
			const derived = [...source.kind.derive].flatMap(([name, settings]): readonly [string, Datum][] => {
				const value = foreseen(() => derivationsByName[name](subject, settings));
				return value === undefined ? [] : [[name, value]];
			});
			return {
				row: `register.${source.kind.forEach}[${index + 1}]`,
				data: {
					company: company.data,
					document: of.data,
					register,
					taken: takenScope(source.kind, taken),
					...(row !== undefined && { row: row.data }),
					derived: {
						...Object.fromEntries(derived),
						references: referencesAsData(references),
						industryObliged: obligedCode(company, repository.industries) !== undefined,
					},
				},
			};
		});
	};
}

function writtenOf({ source, language, data }: OwnDocument): WrittenDocument {
	return { source, language, data, state: stateOf(source.values, source.kind.statuses) };
}
