import type { JSX } from 'preact';
import type { StudioFinding } from '../../../types/studio.ts';
import { addressOf } from '../place.ts';

/** Findings, each with a link to where it is put right. */
export function FindingList({ findings }: { findings: readonly StudioFinding[] }): JSX.Element | null {
	if (findings.length === 0) return null;
	return (
		<ul class="findings">
			{findings.map((finding) => {
				const { file, line, code, message, remedy } = finding;
				return (
					<li key={`${file}:${line}:${code}:${message}`} class={finding.severity}>
						<Where finding={finding} /> {message} {remedy}
					</li>
				);
			})}
		</ul>
	);
}

/** Documents and facts are opened; other files have no view. */
function Where({ finding: { file, line } }: { finding: StudioFinding }): JSX.Element {
	if (/(?:^|\/)README\.md$/.test(file)) return <a href={addressOf('facts')}>{file}</a>;
	if (/^(?:instructions|company)\/.*\.md$/.test(file)) return <a href={addressOf('document', { file })}>{file}</a>;
	return (
		<code>
			{file}:{line}
		</code>
	);
}
