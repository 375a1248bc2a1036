import { textIn } from '../../fields/datum.ts';
import type { DataGroup } from '../../types/index.ts';
import { bareName } from '../names/bare-name.ts';
import type { Office, Service } from './service.ts';

/** The health services of a district's own register, each with the offices that its rows tell of. */
export function servicesListed(rows: readonly DataGroup[], district: string): readonly Service[] {
	const services = new Map<string, Service>();
	for (const row of rows) {
		const name = textIn(row.name);
		const kind = textIn(row.kind);
		if (name === undefined || kind === undefined) continue;
		const key = bareName(name);
		const known = services.get(key) ?? { name, kind, offices: [] };
		services.set(key, { ...known, offices: [...known.offices, officeOf(row, district)] });
	}
	return [...services.values()];
}

function officeOf(row: DataGroup, district: string): Office {
	return {
		name: textIn(row.localOffice),
		district: textIn(row.district) ?? district,
		contact: textIn(row.contact),
		phone: textIn(row.phone),
	};
}
