import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule, Datum } from '../../../types/index.ts';
import { type Row, rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	/** Types of companies that are services. */
	types: z.array(z.string()).min(1),
	norm: z.string(),
});

/**
 * A service stands once: in a folder of its own or in the district's register, there each office in one row, and the same
 * kind in all of them.
 */
export const informationServiceRepeated: CompanyRule = {
	code: 'information-service-repeated',
	for: 'named',
	scope: 'company',
	check({ company, repository }, report, settings) {
		const { register, types, norm } = settingsSchema.parse(settings);
		const services = repository.companies.filter(({ type }) => types.includes(type.name));
		const folders = new Map(services.map((one) => [bareName(fieldText(one.values, 'name') ?? one.id), one.file]));
		const before: Row[] = [];
		for (const row of rowsOf(company.registers.get(register))) {
			const { name } = row.cells;
			if (typeof name !== 'string') continue;
			const same = before.filter((other) => bareCell(other.cells.name) === bareName(name));
			const twin = same.find((other) => keyOf(other, company.name) === keyOf(row, company.name));
			const unlike = same.find((other) => other.cells.kind !== row.cells.kind);
			const folder = folders.get(bareName(name));
			before.push(row);
			const tell = (why: 'folder' | 'row' | 'kind', other: string) => {
				const params = { service: name, why, other };
				const place = row.place('name');
				report({ code: 'information-service-repeated', severity: 'error', place, params, norms: [norm] });
			};
			if (folder !== undefined) tell('folder', folder);
			else if (twin !== undefined) tell('row', String(twin.place('name').line));
			else if (unlike !== undefined) tell('kind', String(unlike.place('name').line));
		}
	},
};

/** What tells one office of a service from another. */
function keyOf({ cells }: Row, district: string): string {
	return JSON.stringify([bareCell(cells.localOffice), bareCell(cells.district) || bareName(district)]);
}

function bareCell(cell: Datum | undefined): string {
	return typeof cell === 'string' ? bareName(cell) : '';
}
