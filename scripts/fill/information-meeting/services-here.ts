import { fieldText } from '../../fields/field-text.ts';
import type { CompanySource, Group, Repository } from '../../types/index.ts';
import type { Office, Service } from './service.ts';

/**
 * The health services that have a folder of their own here.
 * @param kinds what kind of service each type of company is
 */
export function servicesHere({ companies }: Repository, kinds: Readonly<Record<string, string>>): readonly Service[] {
	return companies.flatMap((company) => {
		const kind = kinds[company.type.name];
		return kind === undefined ? [] : [serviceOf(company, kind)];
	});
}

function serviceOf({ id, values }: CompanySource, kind: string): Service {
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
	return { name: fieldText(values, 'name') ?? id, kind, offices: [head, ...local] };
}

const unknownPerson = { contact: undefined, phone: undefined };

function personOf(person: Group): Pick<Office, 'contact' | 'phone'> {
	return { contact: fieldText(person, 'name'), phone: fieldText(person, 'phone') };
}
