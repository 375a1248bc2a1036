import type { DataGroup, Datum } from '../../types/index.ts';
import { bareName } from '../bare-name.ts';
import type { Office, Service } from './service.ts';

/** The health services of a district's own register, each with the offices that its rows tell of. */
export function servicesListed(rows: readonly DataGroup[], district: string): readonly Service[] {
	const services = new Map<string, Service>();
	for (const row of rows) {
		const name = text(row.name);
		const kind = text(row.kind);
		if (name === undefined || kind === undefined) continue;
		const key = bareName(name);
		const known = services.get(key) ?? { name, kind, offices: [] };
		services.set(key, { ...known, offices: [...known.offices, officeOf(row, district)] });
	}
	return [...services.values()];
}

function officeOf(row: DataGroup, district: string): Office {
	return {
		name: text(row.localOffice),
		district: text(row.district) ?? district,
		contact: text(row.contact),
		phone: text(row.phone),
	};
}

function text(datum: Datum | undefined): string | undefined {
	return typeof datum === 'string' ? datum : undefined;
}
