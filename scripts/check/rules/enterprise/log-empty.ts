import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** A log in force has rows, or says where it is kept instead; never both, since only one of them is shown. */
export const logEmpty: DocumentRule = {
	code: 'log-empty',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data }, report, settings) {
		const name = registerSetting(settings);
		const register = company.registers.get(name);
		const keptIn = data.keptIn as DataGroup | null;
		const isEmpty = register === undefined || (register.sound && register.rows.length === 0);
		const place = placeOfField(source, 'keptIn');
		if (keptIn === null && isEmpty && doc.meta.status.state === 'active')
			report({ code: 'log-empty', severity: 'error', place, params: { register: name } });
		if (keptIn !== null && register !== undefined && register.rows.length > 0) {
			const params = { system: String(keptIn.system), file: register.source.file };
			report({ code: 'log-twice', severity: 'warning', place, params });
		}
	},
};
