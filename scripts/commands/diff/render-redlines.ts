import { loadLook } from '../../load/look.ts';
import { programRoot } from '../../program-root.ts';
import type { Beside } from '../../publish/write-beside.ts';
import { openRenderPool } from '../../render/pool/render-pool.ts';
import type { Doc, Format, Report } from '../../types/index.ts';

/** Redlines and what goes with them, in the formats that are asked for; one that cannot be rendered is reported. */
export async function renderRedlines(
	redlines: readonly Doc[],
	formats: readonly Format[],
	report: Report,
): Promise<readonly Beside[]> {
	const pool = openRenderPool(await loadLook(programRoot()), formats);
	try {
		const files = redlines.map(async (redline) => {
			const made = await pool.document(redline, formats);
			return made.flatMap(({ format, rendered }): readonly Beside[] => {
				if ('bytes' in rendered) return [{ path: `${redline.path}.${format}`, bytes: rendered.bytes }];
				rendered.messages.forEach(report);
				return [];
			});
		});
		return (await Promise.all(files)).flat();
	} finally {
		await pool.close();
	}
}
