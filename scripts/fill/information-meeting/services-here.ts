import type { CompanySource, Group, Repository } from '../../types/index.ts';
import { fieldText } from '../field-text.ts';
import type { Office, Service } from './service.ts';

/** The health services that have a folder of their own here: companies of the types named. */
export function servicesHere({ companies }: Repository, types: readonly string[]): readonly Service[] {
	return companies.filter(({ type }) => types.includes(type.name)).map(serviceOf);
}

function serviceOf({ id, values, type }: CompanySource): Service {
	const manager = values.entries.get('manager')?.value;
	const { contact, phone } = manager?.type === 'group' ? personOf(manager) : unknownPerson;
	const head: Office = { name: undefined, district: fieldText(values, 'district'), contact, phone };
	const localOffices = values.entries.get('localOffices')?.value;
	const groups = localOffices?.type === 'list' ? localOffices.items.filter((item) => item.type === 'group') : [];
	const local = groups.map(
		(office): Office => ({
			name: fieldText(office, 'name') ?? '',
			district: fieldText(office, 'district'),
			contact: fieldText(office, 'contact') ?? contact,
			phone: fieldText(office, 'phone') ?? phone,
		}),
	);
	return { name: fieldText(values, 'name') ?? id, kind: type.name, offices: [head, ...local] };
}

const unknownPerson = { contact: undefined, phone: undefined };

function personOf(person: Group): Pick<Office, 'contact' | 'phone'> {
	return { contact: fieldText(person, 'name'), phone: fieldText(person, 'phone') };
}
