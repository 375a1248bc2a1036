import type { Company, Deadline, DueDocument, Kind } from '../../types/index.ts';
import { dated, type Holder } from './dated.ts';
import type { Bearer } from './deadline-of.ts';
import { recurring } from './recurring.ts';
import { valuesAt } from './values-at.ts';

/** All that a company has due in a year: by its kinds of documents, its registers and its facts; by their days. */
export function deadlinesOf(
	company: Company,
	documents: readonly DueDocument[],
	bearer: Omit<Bearer, 'company'>,
): readonly Deadline[] {
	const of: Bearer = { ...bearer, company };
	// A series is one document in many copies.
	const single = documents.filter(({ source }, index) => documents.findIndex((one) => one.source === source) === index);
	const ofKinds = [...bearer.repository.kinds.values()].flatMap((kind) => ofKind(kind, single, of));
	return distinct([...ofKinds, ...ofRegisters(of), ...ofFacts(of)]).toSorted(byDay);
}

function ofKind(kind: Kind, documents: readonly DueDocument[], bearer: Bearer): readonly Deadline[] {
	const { company } = bearer;
	return kind.due
		.filter(({ when }) => when === undefined || hasFact(company, when))
		.flatMap((due) => {
			if (due.form === 'recurring') return mayHave(company, kind) ? recurring(due, kind, documents, bearer) : [];
			const holders = documents
				.filter(({ source, state }) => source.kind.name === kind.name && due.states.includes(state))
				.map(
					({ id, title, data }): Holder => ({ identity: [kind.name, id], data, title: `${id} ${title}`, isRow: false }),
				);
			return dated(due, holders, kind.fields, bearer);
		});
}

function ofRegisters(bearer: Bearer): readonly Deadline[] {
	return [...bearer.company.registers.values()].flatMap(({ source: { type }, rows }) => {
		const holders = rows.map((data): Holder => {
			const key = type.key === undefined ? undefined : data[type.key];
			const identity =
				key ??
				type.columns.filter((column) => column.requirement === 'required').map(({ key: name }) => data[name] ?? null);
			return {
				identity: [type.name, JSON.stringify(identity)],
				data,
				title: typeof key === 'string' ? key : undefined,
				isRow: true,
			};
		});
		return type.due.flatMap((due) => (due.form === 'dated' ? dated(due, holders, type.columns, bearer) : []));
	});
}

function ofFacts(bearer: Bearer): readonly Deadline[] {
	const { company } = bearer;
	const holder: Holder = { identity: ['company'], data: company.data, title: undefined, isRow: false };
	return company.source.type.due.flatMap((due) =>
		due.form === 'dated' ? dated(due, [holder], company.fields, bearer) : [],
	);
}

function mayHave({ source, language }: Company, { companyTypes, languages }: Kind): boolean {
	return (companyTypes?.includes(source.type.name) ?? true) && (languages?.includes(language) ?? true);
}

function hasFact({ data }: Company, path: string): boolean {
	return valuesAt(data, path.split('.')).some(({ value }) => value !== null && value !== false);
}

/** Two that are alike in all that names them are told apart by their order. */
function distinct(deadlines: readonly Deadline[]): readonly Deadline[] {
	const seen = new Map<string, number>();
	return deadlines.map((deadline) => {
		const before = seen.get(deadline.uid) ?? 0;
		seen.set(deadline.uid, before + 1);
		return before === 0 ? deadline : { ...deadline, uid: `${before + 1}-${deadline.uid}` };
	});
}

/** By their days; those of one day by what they are about, as written. */
function byDay(one: Deadline, other: Deadline): number {
	const [first, second] = [one, other].map(({ due = '9999', label, subject = '', uid }) =>
		[due, label.nb, subject, uid].join('\n'),
	);
	return (first ?? '') < (second ?? '') ? -1 : 1;
}
