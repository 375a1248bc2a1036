import type { DataGroup, Datum } from '../../types/index.ts';

/** The sites that a notice says lots or agreement put before others with equally many, the first first. */
export function decidedIn({ decided }: DataGroup): readonly string[] {
	const written = Array.isArray(decided) ? (decided as readonly Datum[]) : [];
	return written.map((one) => String((one as DataGroup | null)?.site ?? ''));
}
