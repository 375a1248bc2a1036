import { Decimal } from 'decimal.js';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { assistanceRows, isPlanned } from '../../registers/assistance-rows.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** A plan in force says how many tasks and hours were agreed to, and the register has as many. */
export const planChanged: DocumentRule = {
	code: 'plan-changed',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data }, report, settings) {
		const register = registerSetting(settings);
		if (!isInForce(doc.meta.status.state) || company.registers.get(register)?.sound === false) return;
		const planned = assistanceRows(company, register).filter((row) => row.year === data.year && isPlanned(row));
		const hours = planned
			.reduce((all, { cells }) => all.plus(typeof cells.hours === 'string' ? cells.hours : 0), new Decimal(0))
			.toString();
		const decided = data.decided as DataGroup | null;
		const note = (key: 'tasks' | 'hours', agreed: number | undefined, found: number) => {
			const place = decided === null ? placeOfField(source, 'decided') : placeOfField(source, 'decided', key);
			const params = { what: key, decided: agreed, found };
			report({ code: 'plan-changed', severity: 'error', place, params });
		};
		if (decided === null) note('tasks', undefined, planned.length);
		else if (decided.tasks !== planned.length) note('tasks', Number(decided.tasks), planned.length);
		else if (typeof decided.hours === 'string' && !new Decimal(decided.hours).equals(hours))
			note('hours', Number(decided.hours), Number(hours));
	},
};
