import { remediedInStudio, studioRemedies } from '../../messages/studio-remedies.ts';
import type { Language } from '../../types/index.ts';

/** A finding with what is done about it here: where the command line names a command, the studio names its button. */
export function remedied<T extends { readonly code: string; readonly remedy?: string | undefined }>(
	finding: T,
	language: Language,
): T {
	const code = remediedInStudio.find((one) => one === finding.code);
	return code === undefined ? finding : { ...finding, remedy: studioRemedies[language][code] };
}
