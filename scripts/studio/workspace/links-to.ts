import { posix } from 'node:path';

/** The forms in which Markdown names the address of a link: `](…`, `](<…` and `]: …`. */
const before = String.raw`(\]\(<?|^\[[^\]\n]+\]:[ \t]*<?)(?:\.\/)?`;
const after = String.raw`(?=[)#>\s])`;

/** A text in which every link to a file leads to what it is called now; all else stays byte for byte. @param from the file that holds the text */
export function linksTo(
	text: string,
	from: string,
	{ old, now }: { readonly old: string; readonly now: string },
): string {
	const folder = posix.dirname(from);
	const address = posix.relative(folder, old);
	const forms = [...new Set([address, encodeURI(address)])].map(literally);
	const pattern = new RegExp(`${before}(?:${forms.join('|')})${after}`, 'gmu');
	const written = posix.relative(folder, now);
	return text.replace(pattern, (whole: string, opening: string) => {
		const isEncoded = whole.includes(encodeURI(address)) && encodeURI(address) !== address;
		return opening + (isEncoded ? encodeURI(written) : written);
	});
}

function literally(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
