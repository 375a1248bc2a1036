import type { Edition } from '../../types/index.ts';
import { yamlBlock } from './yaml-block.ts';

/** The handbook's own facts as YAML. */
export function editionFrontMatter({ title, date, status, language, firm }: Edition): string {
	return yamlBlock({
		title,
		kind: 'handbook',
		date,
		status,
		language,
		company: firm.name,
		example: firm.example || undefined,
	});
}
