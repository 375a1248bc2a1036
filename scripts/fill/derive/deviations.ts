import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';

const settingsSchema = z.strictObject({ severity: z.record(z.string(), wordsSchema) });

/**
 * The company's deviations: open ones by deadline, closed ones newest first, severity in the document's language. A
 * document of one year shows what happened in it and what was open when it began.
 */
export const deviations: Derivation = ({ data, language, company }, settings) => {
	const { severity } = settingsSchema.parse(settings);
	const register = company.registers.get('deviations');
	const rows = (register?.sound ? register.rows : [])
		.filter((row) => typeof data.year !== 'number' || concerns(row, String(data.year)))
		.map((row) => ({ ...row, severity: severity[String(row.severity)]?.[language] ?? row.severity ?? null }));
	const isOpen = ({ closed }: DataGroup) => closed === null;
	return {
		open: rows.filter(isOpen).sort((a, b) => byText(a, b, 'deadline')),
		closed: rows.filter((row) => !isOpen(row)).sort((a, b) => byText(b, a, 'closed')),
	};
};

function concerns({ date, closed }: DataGroup, year: string): boolean {
	const [began, ended] = [String(date).slice(0, 4), closed === null ? year : String(closed).slice(0, 4)];
	return began <= year && ended >= year;
}

/** Days as text come in their own order. */
function byText(a: DataGroup, b: DataGroup, key: string): number {
	const [before, after] = [String(a[key]), String(b[key])];
	return before < after ? -1 : Number(before > after);
}
