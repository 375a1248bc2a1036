import { isGroup, listIn } from '../../fields/datum.ts';
import type { Company, Contact, DataGroup, Datum } from '../../types/index.ts';
import { unbroken } from '../unbroken.ts';

/** Persons of the firm whom an employee may need first, after the emergency numbers. */
const persons: readonly (readonly [path: string, person: readonly string[]])[] = [
	['safetyRepresentative', ['safetyRepresentative']],
	['hseCoordinator', ['hseCoordinator']],
	['occupationalHealthService', ['occupationalHealthService', 'contact']],
];

/** Who to call first: the emergency numbers, then the persons of the firm that have a telephone. */
export function contactsOf({ data, fields }: Company): readonly Contact[] {
	const emergency = listIn(data.emergencyContacts).flatMap((contact) => person(contact));
	const own = persons.flatMap(([key, path]) => {
		const role = fields.find((field) => field.key === key)?.label;
		const language = data.language as keyof NonNullable<typeof role>;
		const employer = path.length > 1 ? nameOf(data[key]) : [];
		return person(at(data, path)).map(({ name, phone }) => {
			const contact = { name: [name, ...employer].join(', '), phone };
			return role ? { role: role[language], ...contact } : contact;
		});
	});
	return [...emergency, ...own];
}

function person(datum: Datum | undefined): readonly [Contact] | readonly [] {
	if (!isGroup(datum)) return [];
	const { name, phone } = datum;
	return typeof name === 'string' && typeof phone === 'string' ? [{ name, phone: unbroken(phone) }] : [];
}

/** Of one who is not the firm's own, what they work for. */
function nameOf(datum: Datum | undefined): readonly string[] {
	return isGroup(datum) && typeof datum.name === 'string' ? [datum.name] : [];
}

function at(data: DataGroup, path: readonly string[]): Datum | undefined {
	return path.reduce<Datum | undefined>((inner, key) => (isGroup(inner) ? inner[key] : undefined), data);
}
