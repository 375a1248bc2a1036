import type { JSX } from 'preact';
import type { StudioField } from '../../../types/studio.ts';
import { isWithin, type Path } from '../findings/field-of.ts';
import type { Located } from '../findings/located.ts';
import { texts } from '../start.ts';

const words = texts.document;

/** What was found at a field itself, and not at one of the fields or items within it. */
export function findingsAt(
	located: readonly Located[],
	path: Path,
	fields: readonly StudioField[],
): readonly Located[] {
	const keys = new Set<string | number>(fields.map(({ key }) => key));
	return located.filter(({ field }) => {
		if (field === undefined || !isWithin(field, path)) return false;
		const next = field[path.length];
		return next === undefined || !(typeof next === 'number' || keys.has(next));
	});
}

/** @param id by which the field names it as what describes it */
export function FieldFindings({ id, found }: { id: string; found: readonly Located[] }): JSX.Element | null {
	if (found.length === 0) return null;
	return (
		<div id={id} class="field-findings">
			{found.map(({ finding: { severity, code, message, remedy } }) => {
				const isMissing = code === 'field-missing' || code === 'field-empty';
				return (
					<p key={code + message} class={severity}>
						<strong>{words.problems[severity]}:</strong>{' '}
						{isMissing ? words.form.missing : [message, remedy].filter(Boolean).join(' ')}
					</p>
				);
			})}
		</div>
	);
}
