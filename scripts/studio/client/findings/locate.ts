import type { StudioFinding } from '../../../types/studio.ts';
import { fieldOf } from './field-of.ts';
import type { Located } from './located.ts';

/** Findings with the fields that they are about, each once. */
export function locate(findings: readonly StudioFinding[], text: string, bodyStart: number): readonly Located[] {
	const seen = new Set<string>();
	return findings.flatMap((finding) => {
		const key = JSON.stringify([finding.line, finding.column, finding.code, finding.message]);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ finding, field: fieldOf(finding, text, bodyStart) }];
	});
}
