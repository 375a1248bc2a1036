import { ZodError } from 'zod';
import { definitionFaultsOf, type FaultAt } from '../../load/templates/definition-faults.ts';
import type { DataGroup, Datum, Derivation, DeriveSubject, Report, RuleSettings } from '../../types/index.ts';
import { derivationsByName } from './index.ts';

/** What the kind of a document has worked out, by name; settings that cannot be read are reported in its `kind.yaml`. */
export function derive(subject: DeriveSubject, report: Report): DataGroup {
	const { kind } = subject.source;
	const values = [...kind.derive].map(([name, settings]): [string, Datum] => [
		name,
		run(derivationsByName[name], subject, settings, ({ path, ...fault }) => {
			const place = { file: `${kind.folder}/kind.yaml`, line: 1, column: 1 };
			const params = { path: ['derive', name, ...path].join('.'), ...fault };
			report({ code: 'kind-definition', severity: 'error', place, params });
		}),
	]);
	return Object.fromEntries(values);
}

function run(
	derivation: Derivation,
	subject: DeriveSubject,
	settings: RuleSettings,
	refuse: (fault: FaultAt) => void,
): Datum {
	try {
		return derivation(subject, settings);
	} catch (error) {
		if (!(error instanceof ZodError)) throw error;
		definitionFaultsOf(error, settings).forEach(refuse);
		return null;
	}
}
