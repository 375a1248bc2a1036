import { z } from 'zod';
import { nearest } from '../../../messages/nearest.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';

const settingsSchema = z.strictObject({ register: z.string(), kind: z.string() });

/** The assessment that a task comes from is one of the firm's. */
export const assistanceRisk: CompanyRule = {
	code: 'assistance-risk',
	for: 'named',
	scope: 'company',
	check({ company, sources }, report, settings) {
		const { register, kind } = settingsSchema.parse(settings);
		const ids = sources.flatMap((source) => {
			const id = source.kind.name === kind ? source.values.entries.get('id')?.value : undefined;
			return id?.type === 'scalar' ? [id.text] : [];
		});
		for (const { cells, place } of assistanceRows(company, register)) {
			const { risk } = cells;
			if (typeof risk !== 'string' || ids.includes(risk)) continue;
			const params = { id: risk, nearest: nearest(risk, ids) };
			report({ code: 'assistance-risk', severity: 'error', place: place('risk'), params });
		}
	},
};
