import type { StudioFinding } from '../../../types/studio.ts';
import type { Path } from './field-of.ts';

/** A finding, and the field that it is about; none: it is about the text. */
export interface Located {
	readonly finding: StudioFinding;
	readonly field: Path | undefined;
}
