import { ExternalHyperlink } from 'docx';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';

/** An address on the web, shown as it is. */
export function addressLink(address: string): ExternalHyperlink {
	return new ExternalHyperlink({
		link: guard(address),
		children: [textRun({ style: 'Hyperlink', text: guard(address) })],
	});
}
